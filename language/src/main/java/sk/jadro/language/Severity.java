package sk.jadro.language;

/** How much a finding matters, from the least. */
public enum Severity {
    /** Worth knowing. */
    INFO("info"),
    /** Worth a thought. */
    HINT("hint"),
    /** Should be changed. */
    WARNING("warning");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The name that other programs read, such as {@code hint}. */
    public String code() {
        return code;
    }
}
