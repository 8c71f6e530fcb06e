package sk.jadro.base.inbox;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import sk.jadro.base.text.Typed;

/** How people end their letters: a line of two dashes, or a greeting with a name below. */
final class Signatures {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");
    private static final int MOST_LINES = 16;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    private Signatures() {}

    static boolean isSeparator(String line) {
        var stripped = line.strip();
        return stripped.equals("--") || stripped.equals("—") || stripped.equals("__");
    }

    /** The lines above the greeting; all where nobody is named below it, or nothing stands above. */
    static List<String> without(List<String> lines) {
        var end = lines.size();
        for (int i = lines.size() - 1, seen = 0; i > 0 && seen < MOST_LINES; i--) {
            var line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            seen++;
            if (isPostscript(line)) {
                return lines;
            }
            if (closes(line) && isName(firstBelow(lines, i)) || closesWithName(line)) {
                end = i;
            }
        }
        var above = lines.subList(0, end);
        return above.stream().anyMatch(Typed::isSeen) ? above : lines;
    }

    private static boolean closes(String line) {
        return QuoteForms.closes(bare(line));
    }

    /** {@code S pozdravom Eva Kráľová}: the greeting and a name in one line. */
    private static boolean closesWithName(String line) {
        var stripped = line.strip();
        if (stripped.length() > LONGEST_NAME) {
            return false;
        }
        for (int at = stripped.indexOf(' '); at > 0; at = stripped.indexOf(' ', at + 1)) {
            var greeting = bare(stripped.substring(0, at));
            if (greeting.indexOf(' ') > 0 && QuoteForms.closes(greeting) && isName(stripped.substring(at))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String line) {
        var bare = line.strip().toLowerCase(Locale.ROOT);
        var end = bare.length();
        while (end > 0 && ",.!;:- ".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return bare.substring(0, end);
    }

    private static boolean isPostscript(String line) {
        var bare = line.strip().toUpperCase(Locale.ROOT);
        return bare.startsWith("P.S.") || bare.startsWith("P. S.") || bare.startsWith("PS:");
    }

    private static String firstBelow(List<String> lines, int i) {
        return lines.stream()
                .skip(i + 1L)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    /** {@code Ing. Eva Kráľová, PhD.}: few words, each with a capital; one alone also without. */
    private static boolean isName(String line) {
        var stripped = line.strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST_NAME
                || "?!:".indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
            return false;
        }
        var words = BETWEEN_WORDS.split(stripped, -1);
        if (words.length == 1 && Character.isLetter(words[0].charAt(0))) {
            return true;
        }
        if (words.length > MOST_WORDS) {
            return false;
        }
        for (var word : words) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return Character.isLetter(stripped.charAt(0)) || stripped.charAt(0) == '*';
    }
}
