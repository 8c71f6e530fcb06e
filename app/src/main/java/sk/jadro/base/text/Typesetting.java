package sk.jadro.base.text;

/**
 * What a Slovak typesetter keeps on one line: a preposition or conjunction of one letter with the word that it belongs
 * to, a day with its month (STN 01 6910). It is for what is shown on a page only: what is stored, sent or exported stays
 * as it was written.
 */
public final class Typesetting {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String ONE_LETTER_WORDS = "aiouksvzAIOUKSVZ";

    private Typesetting() {}

    /** The same words, each space where no line should end being one where none does. */
    public static String of(String words, Lang lang) {
        if (lang != Lang.SK) {
            return words;
        }
        StringBuilder set = null;
        for (int space = words.indexOf(' ', 1); space > 0; space = words.indexOf(' ', space + 1)) {
            if (isAfterOneLetter(words, space) || isWithinDate(words, space)) {
                set = set == null ? new StringBuilder(words) : set;
                set.setCharAt(space, NO_BREAK_SPACE);
            }
        }
        return set == null ? words : set.toString();
    }

    private static boolean isAfterOneLetter(String words, int space) {
        return ONE_LETTER_WORDS.indexOf(words.charAt(space - 1)) >= 0 && begins(words, space - 1);
    }

    /** Behind {@code 31.} and before what goes on in the same sentence. */
    private static boolean isWithinDate(String words, int space) {
        if (words.charAt(space - 1) != '.') {
            return false;
        }
        var digits = space - 1;
        while (digits > 0 && Character.isDigit(words.charAt(digits - 1))) {
            digits--;
        }
        var length = space - 1 - digits;
        return (length == 1 || length == 2)
                && begins(words, digits)
                && space + 1 < words.length()
                && !Character.isUpperCase(words.charAt(space + 1));
    }

    /** Whether a word begins here: at the start, behind a space, a bracket or a quotation mark. */
    private static boolean begins(String words, int at) {
        return at == 0
                || Character.isSpaceChar(words.charAt(at - 1))
                || Character.isWhitespace(words.charAt(at - 1))
                || "(„“\"‚‘[–—/".indexOf(words.charAt(at - 1)) >= 0;
    }
}
