package sk.jadro.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Gathers what rules find, and in the end leaves one finding a place within a category. */
final class Collector {
    private final String text;
    private final Options options;
    private final List<Finding> findings = new ArrayList<>();

    Collector(String text, Options options) {
        this.text = text;
        this.options = options;
    }

    Options options() {
        return options;
    }

    void add(
            int start,
            int end,
            Category category,
            String rule,
            Severity severity,
            Message message,
            String... replacements) {
        add(start, end, category, rule, severity, message, () -> List.of(replacements));
    }

    /** A misspelling is the same again where it reads the same, any other fault where its rule says the same. */
    void add(
            int start,
            int end,
            Category category,
            String rule,
            Severity severity,
            Message message,
            Supplier<List<String>> replacements) {
        if (!isPlace(start, end)) {
            return;
        }
        String sameness =
                category == Category.SPELLING ? text.substring(start, end).toLowerCase(Locale.ROOT) : message.english();
        add(start, end, category, rule, severity, message, sameness, replacements);
    }

    /** As above, but the caller says by what two findings of its rule are the same fault. */
    void add(
            int start,
            int end,
            Category category,
            String rule,
            Severity severity,
            Message message,
            String sameness,
            Supplier<List<String>> replacements) {
        if (!isPlace(start, end)) {
            return;
        }
        if (!options.ignoredWords().isEmpty()
                && options.ignoredWords().contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            return;
        }
        if (!options.ignoredPlaces().isEmpty()) {
            Range range = new Range(start, end);
            for (Range place : options.ignoredPlaces()) {
                if (place.overlaps(range)) {
                    return;
                }
            }
        }
        String group = rule + " " + (category == Category.GENDER ? start : sameness);
        findings.add(new Finding(start, end, category, rule, severity, message, group, replacements));
    }

    /** Whether what is left of a long sentence still shows that it is meant: three words do. */
    private boolean isTelling(int start, int end) {
        return end > start && text.substring(start, end).split("\\s+").length > 2;
    }

    private boolean isPlace(int start, int end) {
        return start >= 0 && start < end && end <= text.length();
    }

    /** By place, then by category; the wider first. Of two that overlap within a category the graver stays, else the earlier. */
    List<Finding> findings() {
        findings.sort(Comparator.comparingInt(Finding::start)
                .thenComparing(Finding::category)
                .thenComparing(Finding::isBackground, Comparator.reverseOrder())
                .thenComparing(Finding::severity, Comparator.reverseOrder())
                .thenComparing(Finding::end, Comparator.reverseOrder()));
        Finding[] last = new Finding[Category.values().length];
        List<Finding> kept = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            int category = finding.category().ordinal();
            Finding before = last[category];
            if (before == null || before.end() <= finding.start()) {
                kept.add(finding);
                last[category] = finding;
            } else if (before.isBackground() && !finding.isBackground()) {
                // The long sentence gives way to what is found in it.
                int at = kept.lastIndexOf(before);
                int end = finding.start();
                while (end > before.start() && Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                if (isTelling(before.start(), end)) {
                    kept.set(at, before.until(end));
                    kept.add(finding);
                } else {
                    kept.set(at, finding);
                }
                last[category] = finding;
            } else if (finding.severity().compareTo(before.severity()) > 0) {
                kept.set(kept.lastIndexOf(before), finding);
                last[category] = finding;
            }
        }
        return List.copyOf(kept);
    }
}
