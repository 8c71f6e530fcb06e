package sk.jadro.base.inbox;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.inbox.QuoteForms.Label;
import sk.jadro.base.text.Typed;

/**
 * Cuts from a letter's text what its writer did not write in it: quotes and the line above them, what is forwarded, what
 * telephones add; then their signature. Takes time in proportion to the text.
 */
final class OwnWords {
    private static final int MOST_BROKEN = 4;
    private static final int LONGEST_INTRODUCTION = 500;
    private static final int MOST_HEADERS = 10;
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final Pattern YEAR = Pattern.compile("(?:^|\\D)(?:19|20)\\d\\d(?:\\D|$)");
    private static final Pattern RULE = Pattern.compile("[-_=—–*#\\s]{3,}");
    private static final Pattern AROUND = Pattern.compile("^[-_=—–*>\\s]+|[-_=—–*:\\s]+$");

    private final List<String> lines;
    private final List<String> own = new ArrayList<>();

    private OwnWords(List<String> lines) {
        this.lines = lines;
    }

    /** The whole text if nothing else would be left. */
    static String of(String whole) {
        var words = new OwnWords(whole.lines().toList()).cut();
        var text = String.join("\n", Signatures.without(words)).strip();
        return Typed.isSeen(text) ? text : whole.strip();
    }

    private List<String> cut() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isQuoted(line)) {
                continue;
            }
            if (endsHere(i)) {
                break;
            }
            var end = introductionEndingAt(i);
            if (end < 0) {
                if (!QuoteForms.isDevice(lower(line))) {
                    own.add(line);
                }
            } else if (isQuoteNext(end)) {
                i = end;
            } else {
                break;
            }
        }
        return own;
    }

    private static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }

    private static String lower(String line) {
        return line.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether all from here on is somebody else's. */
    private boolean endsHere(int i) {
        var line = lower(lines.get(i));
        if (line.isEmpty()) {
            return false;
        }
        var inner = AROUND.matcher(line).replaceAll("");
        return (line.startsWith("--") || line.startsWith("==") || line.startsWith("__")) && QuoteForms.isOriginal(inner)
                || QuoteForms.isForwarded(inner)
                || Signatures.isSeparator(lines.get(i))
                || RULE.matches(line) && isHeaders(next(i), 2)
                || isHeaders(i, 3);
    }

    /** Whether the headers of another letter are repeated here, so many of them at least. */
    private boolean isHeaders(int from, int atLeast) {
        if (from >= lines.size() || label(from) == null) {
            return false;
        }
        var found = EnumSet.noneOf(Label.class);
        for (int i = from;
                i < Math.min(from + MOST_HEADERS, lines.size()) && !lines.get(i).isBlank();
                i++) {
            var label = label(i);
            if (label != null) {
                found.add(label);
            }
        }
        return found.contains(Label.FROM) && found.size() >= atLeast;
    }

    private @Nullable Label label(int i) {
        return QuoteForms.label(lower(lines.get(i)));
    }

    private int next(int i) {
        var next = i + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    private boolean isQuoteNext(int i) {
        var next = next(i);
        return next < lines.size() && isQuoted(lines.get(next));
    }

    /** The last line of the introduction to a quote that begins here; negative if none does. */
    private int introductionEndingAt(int start) {
        var joined = new StringBuilder();
        for (int end = start; end < Math.min(start + MOST_BROKEN, lines.size()); end++) {
            var line = lines.get(end);
            if (line.isBlank()
                    || end > start && isQuoted(line) && !isBrokenColon(line)
                    || joined.length() + line.length() > LONGEST_INTRODUCTION) {
                return -1;
            }
            joined.append(' ').append(lower(line));
            if (endsWithColon(line)) {
                return isIntroduction(joined.toString().strip(), end) && !beginsLater(start, end) ? end : -1;
            }
        }
        return -1;
    }

    /** Some break the line by the colon, and quote that. */
    private static boolean isBrokenColon(String line) {
        return line.strip().equals(">:");
    }

    private static boolean endsWithColon(String line) {
        var end = line.strip();
        return !end.isEmpty() && ":：՝".indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    private boolean isIntroduction(String text, int end) {
        return QuoteForms.saysWhoWrote(text)
                && !QuoteForms.saysOnlyThatSomebodyWrote(text)
                && (TIME.matcher(text).find()
                        || text.contains("@")
                        || YEAR.matcher(text).find() && QuoteForms.opens(text)
                        || isQuoteNext(end));
    }

    /** Whether what stands here is the writer's own line above an introduction, which does without it. */
    private boolean beginsLater(int start, int end) {
        var begun = opens(start);
        for (int later = start + 1; later <= end; later++) {
            var rest = lower(String.join(" ", lines.subList(later, end + 1)));
            if ((!begun || opens(later)) && isIntroduction(rest, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int i) {
        var line = lower(lines.get(i));
        return QuoteForms.opens(line) && line.chars().anyMatch(Character::isDigit)
                || !line.isEmpty()
                        && Character.isDigit(line.charAt(0))
                        && YEAR.matcher(line).find();
    }
}
