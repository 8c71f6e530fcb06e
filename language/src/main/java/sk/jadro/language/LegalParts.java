package sk.jadro.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern START = Pattern.compile(
            "[\\s#*]*(?:(§)|((?:Čl|ČL|čl)(?:\\.|ánok|ÁNOK))|(\\(\\d{1,2}\\)\\s)|(\\d{1,2}[.)]\\s)|(\\p{Lu}\\p{Ll}{4,25}:)|([a-z]\\)\\s))");

    static LegalParts of(String text) {
        int[] counts = new int[7];
        int from = text.length();
        int to = 0;
        int open = 0;
        Matcher start = START.matcher(text);
        for (int line = 0; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            if (start.region(line, end).lookingAt()) {
                int kind = 1;
                while (start.group(kind) == null) {
                    kind++;
                }
                counts[kind]++;
                if (kind != 5) {
                    from = Math.min(from, line);
                    to = end;
                    open = kind <= 2 ? BEHIND_HEADING : 0;
                }
            } else if (open > 0 && !text.substring(line, end).isBlank()) {
                to = end;
                open--;
            }
            line = end + 1;
        }
        return new LegalParts(counts[1], counts[2], counts[3], counts[4], counts[5], from, to);
    }

    boolean isEmpty() {
        return sections + articles + paragraphs + numbered + labels == 0;
    }

    boolean contains(int place) {
        return place >= from && place < to;
    }
}
