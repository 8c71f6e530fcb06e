package sk.jadro.base.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.jobs.Hourly;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.PublicKinds;
import sk.jadro.base.open.PublicThing;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.text.Text;

/** The words of all public things, kept up by whatever changes them. */
@Component
public class SearchIndex {
    private static final int AT_ONCE = 100;
    private static final int IN_TITLE = 8;
    private static final int IN_LINE = 3;
    private static final int IN_PROSE = 1;

    /** However often it says so, no thing is about one word more than this. */
    private static final int MOST = 20;

    private final Db db;
    private final SearchStore store;
    private final PublicKinds kinds;
    private final Terms terms;

    SearchIndex(Db db, SearchStore store, PublicKinds kinds, @Lazy Terms terms) {
        this.db = db;
        this.store = store;
        this.kinds = kinds;
        this.terms = terms;
    }

    @Bean
    static Hourly wordsOfAnotherVersionAreMadeAnew(SearchIndex index) {
        return partnership -> index.db.in(partnership, () -> {
            if (!index.store.isOfVersion(index.version())) {
                index.remake();
            }
        });
    }

    /**
     * Makes the words of what has this id anew, of each kind: an event's drawing is known by the event's id, and comes and goes
     * with it. Called inside the partnership, by whatever changes it.
     */
    public void update(UUID id) {
        store.takeTurns();
        store.forget(id);
        kinds.plurals().forEach(kind -> add(kinds.these(kind, List.of(id))));
    }

    /** Makes all words anew. Called inside the partnership. */
    public void remake() {
        store.takeTurns();
        store.forgetAll();
        for (var kind : kinds.plurals()) {
            var things = kinds.after(kind, PublicKind.FIRST, AT_ONCE);
            while (!things.isEmpty()) {
                add(things);
                things = kinds.after(kind, things.getLast().id(), AT_ONCE);
            }
        }
        store.noteVersion(version());
    }

    /** Changes when a word would be found by another one, and when a kind of things comes or goes. */
    private String version() {
        return terms.version() + " of " + String.join(", ", new TreeSet<>(kinds.plurals()));
    }

    private void add(List<PublicThing> things) {
        var said = new ArrayList<SearchStore.Said>();
        for (var thing : things) {
            weights(thing)
                    .forEach((word, weight) -> said.add(new SearchStore.Said(word, thing.kind(), thing.id(), weight)));
        }
        store.add(said);
    }

    private Map<String, Integer> weights(PublicThing thing) {
        var weights = new HashMap<String, Integer>();
        weigh(thing.title(), IN_TITLE, weights);
        thing.lines().forEach(line -> weigh(line, IN_LINE, weights));
        thing.prose().forEach(prose -> weigh(plain(prose), IN_PROSE, weights));
        return weights;
    }

    private void weigh(Text text, int weight, Map<String, Integer> weights) {
        for (var words : text.en() == null ? List.of(text.sk()) : List.of(text.sk(), text.en())) {
            for (var term : terms.of(words)) {
                term.same().forEach(word -> weights.merge(word, weight, SearchIndex::sum));
                term.related().forEach(word -> weights.merge(word, 1, SearchIndex::sum));
            }
        }
    }

    private static int sum(int weight, int more) {
        return Math.min(MOST, weight + more);
    }

    static Text plain(Text commonMark) {
        return new Text(
                Markdown.toPlain(commonMark.sk()), commonMark.en() == null ? null : Markdown.toPlain(commonMark.en()));
    }
}
