package sk.jadro.base.inbox;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code quotes.txt} says of the lines that mail programs and people put around a letter's own words. */
final class QuoteForms {
    /** Which of the repeated headers a label names. */
    enum Label {
        FROM,
        SENT,
        TO,
        SUBJECT
    }

    private static final Pattern OR = Pattern.compile("\\|");
    private static final int LONGEST_LABEL = 30;
    private static final int LONGEST_DEVICE = 120;
    private static final Map<String, Set<String>> PARTS = parts();
    private static final Map<String, Label> LABELS = labels();
    private static final Pattern DEVICE = devices();

    private QuoteForms() {}

    /** Whether somebody wrote, by this line in lower case. */
    static boolean saysWhoWrote(String line) {
        return part("wrote").stream().anyMatch(verb -> hasWord(line, verb));
    }

    /** Whether it says nothing else than that, as the end of a line that was broken. */
    static boolean saysOnlyThatSomebodyWrote(String line) {
        var end = line.length();
        while (end > 0 && ":： ՝".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return part("wrote").contains(line.substring(0, end).strip());
    }

    static boolean opens(String line) {
        return part("opens").stream()
                .anyMatch(word -> line.startsWith(word)
                        && line.length() > word.length()
                        && !Character.isLetter(line.charAt(word.length())));
    }

    static boolean isOriginal(String betweenDashes) {
        return part("original").stream().anyMatch(betweenDashes::startsWith);
    }

    static boolean isForwarded(String line) {
        return part("forwarded").contains(line);
    }

    static boolean isDevice(String line) {
        return line.length() <= LONGEST_DEVICE && DEVICE.matches(line);
    }

    static boolean closes(String line) {
        return part("closes").contains(line);
    }

    /** The header whose label the line begins with; null if it begins with none. */
    static @Nullable Label label(String line) {
        var colon = line.indexOf(':');
        if (colon < 0) {
            colon = line.indexOf('：');
        }
        if (colon < 0) {
            colon = line.indexOf('՝');
        }
        return colon < 0 || colon > LONGEST_LABEL
                ? null
                : LABELS.get(line.substring(0, colon).replace("*", "").strip());
    }

    private static boolean hasWord(String line, String word) {
        for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
            if (isEdge(line, at - 1, word.charAt(0))
                    && isEdge(line, at + word.length(), word.charAt(word.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Where no blanks are written between words, they end anywhere. */
    private static boolean isEdge(String line, int at, char own) {
        return at < 0
                || at >= line.length()
                || !Character.isLetter(line.charAt(at))
                || Character.isIdeographic(own)
                || Character.UnicodeScript.of(own) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(own) == Character.UnicodeScript.HANGUL;
    }

    private static Set<String> part(String name) {
        return Objects.requireNonNull(PARTS.get(name), name);
    }

    private static Map<String, Label> labels() {
        var labels = new HashMap<String, Label>();
        for (var label : Label.values()) {
            // Where two languages use one word for different headers, that of the sender tells most.
            part(label.name().toLowerCase(Locale.ROOT)).forEach(form -> labels.putIfAbsent(form, label));
        }
        return labels;
    }

    private static Pattern devices() {
        return Pattern.compile(part("device").stream()
                .map(form -> Arrays.stream(Pattern.compile("\\*").split(form, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")))
                .collect(Collectors.joining("|")));
    }

    private static Map<String, Set<String>> parts() {
        var parts = new HashMap<String, Set<String>>();
        var open = new LinkedHashSet<String>();
        for (var line : (Iterable<String>) text().lines()::iterator) {
            if (line.startsWith("[")) {
                open = new LinkedHashSet<>();
                parts.put(line.substring(1, line.indexOf(']')), open);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (var form : OR.split(line, -1)) {
                    open.add(form.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        return parts;
    }

    private static String text() {
        try (var file = QuoteForms.class.getResourceAsStream("quotes.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
