package sk.jadro.base.sheets;

/** The letters of a cell that anybody sees. */
final class CellLetters {
    private CellLetters() {}

    /** Lines end as in Unix, and what nobody sees is left out. */
    static String printable(String text) {
        if (text.chars().noneMatch(letter -> letter != '\n' && isUnseen(letter))) {
            return text;
        }
        var printable = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(letter -> letter == '\n' || letter == '\t' || !isUnseen(letter))
                .forEach(letter -> printable.append((char) letter));
        return printable.toString();
    }

    private static boolean isUnseen(int letter) {
        return letter == '\uFEFF' || Character.isISOControl(letter);
    }

    /** Without blanks around it, no-break ones as well. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
