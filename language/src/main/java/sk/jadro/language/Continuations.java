package sk.jadro.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Wordings that begin with the same word, by their second one: hundreds begin with {@code v}, and of them few go on as a
 * text does.
 */
final class Continuations {
    private final List<Wording> withoutSecond = new ArrayList<>();
    private final Map<String, List<Wording>> byForm = new HashMap<>();
    private final Map<String, List<Wording>> byLemma = new HashMap<>();

    void add(Wording wording) {
        String second = wording.second();
        List<Wording> wordings = second.isEmpty()
                ? withoutSecond
                : Wording.isAnyForm(second)
                        ? byLemma.computeIfAbsent(second.substring(1), unused -> new ArrayList<>())
                        : byForm.computeIfAbsent(second, unused -> new ArrayList<>());
        wordings.add(wording);
        // The longest first, so that the first match is the one; of equal ones the first of the table.
        wordings.sort(Comparator.comparingInt(Wording::length).reversed());
    }

    /** Those that may stand from this place on, list by list. */
    List<List<Wording>> at(List<Token> tokens, int first) {
        List<List<Wording>> lists = new ArrayList<>(4);
        lists.add(withoutSecond);
        if (first + 1 < tokens.size()) {
            Token second = tokens.get(first + 1);
            add(byForm.get(second.text), lists);
            if (second.word instanceof Word word) {
                if (!second.text.equals(word.lower())) {
                    add(byForm.get(word.lower()), lists);
                }
                for (String lemma : Wording.lemmas(word)) {
                    add(byLemma.get(lemma), lists);
                }
            }
        }
        return lists;
    }

    private static void add(@Nullable List<Wording> wordings, List<List<Wording>> lists) {
        if (wordings != null) {
            lists.add(wordings);
        }
    }
}
