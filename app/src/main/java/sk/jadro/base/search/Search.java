package sk.jadro.base.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Site;

/** Finds public things by their words. */
@Component
public class Search {
    private static final int ON_A_PAGE = 20;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MOST_BEGINNINGS = 40;

    /** From this length on two letters may be mistyped, in shorter words one. */
    private static final int LONG_WORD = 6;

    private static final int MOST_MEANT = 5;

    private static final int ITSELF = 3;
    private static final int BEGUN = 2;
    private static final int NEAR = 1;

    private final Db db;
    private final SearchStore store;
    private final PublicKinds kinds;
    private final Terms terms;

    Search(Db db, SearchStore store, PublicKinds kinds, @Lazy Terms terms) {
        this.db = db;
        this.store = store;
        this.kinds = kinds;
        this.terms = terms;
    }

    /** By which a thing is known among those of all kinds. */
    private record Named(String kind, UUID id) {}

    /** Something found: its title and the place that speaks of what was sought. */
    record Hit(PublicThing thing, Snippet title, Snippet place) {}

    /**
     * What was found.
     *
     * @param meant words that were taken for mistyped ones, if any
     * @param partly whether nothing has all words, so that these lack one
     */
    record Found(ListPage<Hit> hits, Set<String> meant, boolean partly) {
        static final Found NOTHING = new Found(new ListPage<>(List.of(), 1, false), Set.of(), false);
    }

    Found find(Site site, String query, Lang lang, PageNumber page) {
        return db.in(site.id(), () -> {
            var meant = new TreeSet<String>();
            var sought = sought(query, meant);
            if (sought.isEmpty()) {
                return Found.NOTHING;
            }
            var found = ListPage.of(page, ON_A_PAGE, (limit, skipped) -> store.things(sought, limit, skipped));
            var partly = found.items().stream().anyMatch(thing -> thing.words() < sought.size());
            return new Found(hits(found, sought, lang), meant, partly);
        });
    }

    /**
     * Those of some kinds that have all words of a query or, where there is none such, all but one: the best first. Called inside the
     * partnership.
     *
     * @param kinds their plurals
     */
    public List<UUID> find(Collection<String> kinds, String query, int limit) {
        var sought = sought(query, new TreeSet<>());
        return sought.isEmpty() ? List.of() : store.things(kinds, sought, limit);
    }

    private List<Sought> sought(String query, Set<String> meant) {
        var typed = terms.of(query).stream().limit(MOST_WORDS).toList();
        var known = store.known(typed.stream()
                .flatMap(term -> candidates(term).keySet().stream())
                .toList());
        var sought = new ArrayList<Sought>();
        for (var term : typed) {
            var worth = candidates(term);
            worth.keySet().retainAll(known);
            if (term == typed.getLast() && term.form().length() >= SHORTEST_BEGINNING) {
                store.beginning(term.form(), MOST_BEGINNINGS).forEach(word -> worth.putIfAbsent(word, BEGUN));
            }
            if (worth.isEmpty()) {
                meant(term.form()).forEach(word -> {
                    worth.put(word, NEAR);
                    meant.add(word);
                });
            }
            sought.add(new Sought(worth));
        }
        return sought;
    }

    /** The words that stand for one, and what each is worth. */
    static Map<String, Integer> candidates(Term term) {
        var worth = new LinkedHashMap<String, Integer>();
        worth.put(term.form(), ITSELF);
        term.same().forEach(word -> worth.put(word, ITSELF));
        term.related().forEach(word -> worth.putIfAbsent(word, NEAR));
        return worth;
    }

    /**
     * The words that a mistyped one is nearest to (Levenshtein, 1966). The first letter is taken to be right, which it nearly
     * always is (Yannakoudakis and Fawthrop, "The rules of spelling errors", 1983).
     */
    private List<String> meant(String mistyped) {
        if (mistyped.length() < SHORTEST_BEGINNING) {
            return List.of();
        }
        var most = mistyped.length() < LONG_WORD ? 1 : 2;
        var distance = new LevenshteinDistance(most);
        var byDistance = store.near(mistyped, most).stream()
                .collect(Collectors.groupingBy(word -> distance.apply(mistyped, word)));
        for (int away = 1; away <= most; away++) {
            if (byDistance.containsKey(away)) {
                return byDistance.get(away).stream().sorted().limit(MOST_MEANT).toList();
            }
        }
        return List.of();
    }

    private ListPage<Hit> hits(ListPage<SearchStore.Found> found, List<Sought> sought, Lang lang) {
        var things = things(found.items());
        var words =
                sought.stream().flatMap(word -> word.worth().keySet().stream()).collect(Collectors.toSet());
        var hits = found.items().stream()
                .map(one -> things.get(new Named(one.kind(), one.id())))
                .filter(Objects::nonNull)
                .map(thing -> hit(thing, words, lang))
                .toList();
        return new ListPage<>(hits, found.number(), found.hasMore());
    }

    /** Those of them that are public now, by as many queries as there are kinds among them. */
    private Map<Named, PublicThing> things(List<SearchStore.Found> found) {
        var byKind = new LinkedHashMap<String, List<UUID>>();
        found.forEach(one ->
                byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one.id()));
        var things = new HashMap<Named, PublicThing>();
        byKind.forEach((kind, ids) ->
                kinds.these(kind, ids).forEach(thing -> things.put(new Named(kind, thing.id()), thing)));
        return things;
    }

    private Hit hit(PublicThing thing, Set<String> words, Lang lang) {
        var title = Snippet.whole(thing.title(), lang, terms, words);
        var texts = new ArrayList<>(thing.lines());
        thing.prose().stream()
                .filter(prose -> !prose.isBlank())
                .map(SearchIndex::plain)
                .forEach(texts::add);
        var place = texts.stream()
                .map(text -> Snippet.around(text, lang, terms, words))
                .reduce((first, second) -> second.hits() > first.hits() ? second : first)
                .orElse(Snippet.NOTHING);
        return new Hit(thing, title, place);
    }
}
