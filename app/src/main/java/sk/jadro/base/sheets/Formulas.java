package sk.jadro.base.sheets;

/**
 * Text that a spreadsheet would calculate (OWASP, CSV Injection) gets an apostrophe before it, and loses it when it comes
 * back.
 */
final class Formulas {
    /** With their full-width kin, which some spreadsheets take for the same. */
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    static String unguarded(String text) {
        return text.startsWith("'") && isFormula(text) ? text.substring(1) : text;
    }

    /** Behind as many apostrophes as there are, so that each guard can be told from what was there before. */
    private static boolean isFormula(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && BEGINNINGS.indexOf(text.charAt(start)) >= 0;
    }
}
