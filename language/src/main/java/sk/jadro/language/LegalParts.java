package sk.jadro.language;

import java.util.Locale;

/**
 * The lines of a text that begin as parts of by-laws and contracts do, and where they stand: what is said before the first
 * or behind the last is no law.
 *
 * @param sections {@code § 3}
 * @param articles {@code Čl. II, Článok 2}
 * @param paragraphs {@code (1)}
 * @param numbered {@code 1.}
 * @param labels {@code Prenajímateľ: Obec Lúky}
 * @param from where the first of them begins
 * @param to where the last of them ends
 */
record LegalParts(int sections, int articles, int paragraphs, int numbered, int labels, int from, int to) {
    /** A heading may be followed by its title and by a text without a number. */
    private static final int BEHIND_HEADING = 2;

    private static final int NONE = -1;
    private static final int SECTION = 0;
    private static final int ARTICLE = 1;
    private static final int PARAGRAPH = 2;
    private static final int NUMBERED = 3;
    private static final int LABEL = 4;
    /** {@code a)}: says where the law stands, and is not counted. */
    private static final int LETTERED = 5;

    /** The letters of a label, less the first. */
    private static final int SHORTEST_LABEL = 4;

    private static final int LONGEST_LABEL = 25;

    static LegalParts of(String text) {
        int[] counts = new int[LETTERED + 1];
        int from = text.length();
        int to = 0;
        int open = 0;
        for (int line = 0; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            int kind = kind(text, line, end);
            if (kind != NONE) {
                counts[kind]++;
                if (kind != LABEL) {
                    from = Math.min(from, line);
                    to = end;
                    open = kind == SECTION || kind == ARTICLE ? BEHIND_HEADING : 0;
                }
            } else if (open > 0 && !text.substring(line, end).isBlank()) {
                to = end;
                open--;
            }
            line = end + 1;
        }
        return new LegalParts(
                counts[SECTION], counts[ARTICLE], counts[PARAGRAPH], counts[NUMBERED], counts[LABEL], from, to);
    }

    /** What the line begins as. */
    private static int kind(String text, int line, int end) {
        int i = line;
        while (i < end && (text.charAt(i) <= ' ' || text.charAt(i) == '#' || text.charAt(i) == '*')) {
            i++;
        }
        if (i + 1 >= end) {
            return i < end && text.charAt(i) == '§' ? SECTION : NONE;
        }
        char first = text.charAt(i);
        if (first == '§') {
            return SECTION;
        }
        if (first == '(') {
            int behind = digits(text, i + 1, end);
            return behind > i + 1 && isAt(text, behind, end, ')') && isSpaceAt(text, behind + 1, end)
                    ? PARAGRAPH
                    : NONE;
        }
        if (isDigit(first)) {
            int behind = digits(text, i, end);
            boolean stop = isAt(text, behind, end, '.') || isAt(text, behind, end, ')');
            return stop && isSpaceAt(text, behind + 1, end) ? NUMBERED : NONE;
        }
        if (first >= 'a' && first <= 'z') {
            return text.charAt(i + 1) == ')' && isSpaceAt(text, i + 2, end) ? LETTERED : NONE;
        }
        if ((first == 'Č' || first == 'č') && isArticle(text.substring(i, Math.min(end, i + 7)))) {
            return ARTICLE;
        }
        return Character.isUpperCase(first) && isLabel(text, i + 1, end) ? LABEL : NONE;
    }

    /** {@code Čl., Článok}. */
    private static boolean isArticle(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        return lower.startsWith("čl.") || lower.startsWith("článok");
    }

    private static boolean isLabel(String text, int from, int end) {
        int i = from;
        while (i < end && i - from <= LONGEST_LABEL && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        return i - from >= SHORTEST_LABEL && i - from <= LONGEST_LABEL && isAt(text, i, end, ':');
    }

    /** Where one or two digits end. */
    private static int digits(String text, int from, int end) {
        int i = from;
        while (i < end && i < from + 2 && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAt(String text, int i, int end, char sign) {
        return i < end && text.charAt(i) == sign;
    }

    private static boolean isSpaceAt(String text, int i, int end) {
        return i < end && text.charAt(i) <= ' ';
    }

    boolean isEmpty() {
        return sections + articles + paragraphs + numbered + labels == 0;
    }

    boolean contains(int place) {
        return place >= from && place < to;
    }
}
