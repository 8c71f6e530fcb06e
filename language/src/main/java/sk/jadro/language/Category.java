package sk.jadro.language;

/** What a finding is about. */
public enum Category {
    /** A word that names only one gender where people of any are meant. */
    GENDER("gender"),
    /** A text that could be simpler. */
    PLAIN("plain"),
    /** A word that is written wrongly, or is not standard Slovak. */
    SPELLING("spelling"),
    /** Spaces, quotation marks, dashes, dates and numbers. */
    TYPOGRAPHY("typography");

    private final String code;

    Category(String code) {
        this.code = code;
    }

    /** The name that other programs read, such as {@code gender}. */
    public String code() {
        return code;
    }
}
