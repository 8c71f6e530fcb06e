package sk.jadro.base.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;

/** Finds what may be the same as something that is written: most of its words, in whatever form, are in it. */
@Component
public class Alike {
    private static final int MOST_WORDS = 12;

    /** Words so short say little of what something is about. */
    private static final int SHORTEST = 4;

    private final SearchStore store;
    private final PublicKinds kinds;
    private final Terms terms;

    Alike(SearchStore store, PublicKinds kinds, @Lazy Terms terms) {
        this.store = store;
        this.kinds = kinds;
        this.terms = terms;
    }

    /** The nearest first; none where nothing is alike. Called inside the partnership. */
    public List<PublicThing> to(String kind, String words, int limit) {
        var sought = terms.of(words).stream()
                .filter(term -> term.form().length() >= SHORTEST)
                .limit(MOST_WORDS)
                .map(Search::candidates)
                .map(Sought::new)
                .toList();
        if (sought.isEmpty()) {
            return List.of();
        }
        var found = store.alike(kind, sought, limit);
        return kinds.these(kind, found).stream()
                .sorted(Comparator.comparingInt(thing -> found.indexOf(thing.id())))
                .toList();
    }

    /** Those of some things that share at least half of the words with what was said; that which shares most first. */
    public <T> List<T> among(List<T> things, Function<T, String> says, String words) {
        record Sharing<S>(S thing, long words) {}
        var sought = telling(words);
        return things.stream()
                .map(thing -> new Sharing<>(
                        thing,
                        telling(says.apply(thing)).stream()
                                .filter(sought::contains)
                                .count()))
                .filter(one -> one.words() > 0 && 2 * one.words() >= sought.size())
                .sorted(Comparator.comparingLong(Sharing<T>::words).reversed())
                .map(Sharing::thing)
                .toList();
    }

    /** The likeliest lemma of each word that says what something is about. */
    private Set<String> telling(String words) {
        return terms.of(words).stream()
                .filter(term -> term.form().length() >= SHORTEST)
                .map(term -> term.same().isEmpty() ? term.form() : term.same().getFirst())
                .collect(Collectors.toSet());
    }
}
