package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** The one checker that all tests share, as one instance serves all. */
final class Slovak {
    static final LanguageChecker CHECKER = LanguageChecker.slovak();

    private Slovak() {}

    static List<Finding> findings(String text, Category category) {
        return CHECKER.check(text, Options.defaults().withCategories(Set.of(category)));
    }

    /** What was found, each as {@code place → proposal | proposal}. */
    static List<String> proposals(String text, Options options) {
        return CHECKER.check(text, options).stream()
                .map(finding -> text.substring(finding.start(), finding.end()) + " → "
                        + String.join(" | ", finding.replacements()))
                .toList();
    }

    static List<String> gender(String text) {
        return proposals(text, Options.defaults().withCategories(Set.of(Category.GENDER)));
    }

    static List<String> of(String text, Category category) {
        return proposals(text, Options.defaults().withCategories(Set.of(category)));
    }
}
