package sk.jadro.base.search;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;

/** Finds public things of a kind that may be what somebody is about to write: most of its words, in whatever form, are in them. */
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
}
