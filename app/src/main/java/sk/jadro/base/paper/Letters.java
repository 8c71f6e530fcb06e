package sk.jadro.base.paper;

/** Which characters a document can hold. */
final class Letters {
    private Letters() {}

    /** Without those that XML has no place for (XML 1.0, 2.2) and those that are seen by nobody; any end of line as {@code \n}. */
    static String printable(String text) {
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .map(Letters::whitespace)
                .filter(Letters::isPrintable)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static int whitespace(int letter) {
        return switch (letter) {
            case '\r', '\f', 0x0b, 0x85, 0x2028, 0x2029 -> '\n';
            case '\t' -> ' ';
            default -> letter;
        };
    }

    private static boolean isPrintable(int letter) {
        return letter == '\n'
                || switch (Character.getType(letter)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE -> false;
                    default -> true;
                };
    }
}
