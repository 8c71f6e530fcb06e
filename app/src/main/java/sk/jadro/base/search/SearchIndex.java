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
    private final PublicKinds kinds;
    private final Terms terms;

    SearchIndex(Db db, PublicKinds kinds, @Lazy Terms terms) {
        this.db = db;
        this.kinds = kinds;
        this.terms = terms;
    }

    @Bean
    static Hourly wordsOfAnotherVersionAreMadeAnew(SearchIndex index) {
        return partnership -> index.db.in(partnership, () -> {
            if (!index.isUpToDate()) {
                index.remake();
            }
        });
    }

    /**
     * Makes the words of what has this id anew, of each kind: an event's drawing is known by the event's id, and comes and goes
     * with it. Called inside the partnership, by whatever changes it.
     */
    public void update(UUID id) {
        for (var kind : kinds.plurals()) {
            db.sql("delete from search_word where partnership_id = :partnership and kind = :kind and thing_id = :id")
                    .set("kind", kind)
                    .set("id", id)
                    .run();
            add(kinds.these(kind, List.of(id)));
        }
    }

    /** Makes all words anew. Called inside the partnership. */
    public void remake() {
        db.sql("delete from search_word where partnership_id = :partnership").run();
        db.sql("delete from search_vocabulary where partnership_id = :partnership")
                .run();
        for (var kind : kinds.plurals()) {
            var things = kinds.after(kind, PublicKinds.FIRST, AT_ONCE);
            while (!things.isEmpty()) {
                add(things);
                things = kinds.after(kind, things.getLast().id(), AT_ONCE);
            }
        }
        db.sql("""
                insert into search_version (partnership_id, version) values (:partnership, :version)
                on conflict (partnership_id) do update set version = excluded.version
                """).set("version", terms.version()).run();
    }

    private boolean isUpToDate() {
        return db.sql("select version from search_version where partnership_id = :partnership")
                .first(row -> row.string("version"))
                .filter(terms.version()::equals)
                .isPresent();
    }

    private void add(List<PublicThing> things) {
        if (things.isEmpty()) {
            return;
        }
        var kinds = new ArrayList<String>();
        var ids = new ArrayList<UUID>();
        var words = new ArrayList<String>();
        var weights = new ArrayList<Integer>();
        for (var thing : things) {
            weights(thing).forEach((word, weight) -> {
                kinds.add(thing.kind());
                ids.add(thing.id());
                words.add(word);
                weights.add(weight);
            });
        }
        db.sql("""
                insert into search_word (partnership_id, word, kind, thing_id, weight)
                select :partnership, word, kind, id, weight
                from unnest(cast(:words as text[]), cast(:kinds as text[]), cast(:ids as uuid[]), cast(:weights as int[]))
                    as said (word, kind, id, weight)
                """)
                .set("words", words)
                .set("kinds", kinds)
                .set("ids", ids)
                .set("weights", weights)
                .run();
        // In their order, so that two who add the same words at once wait for each other instead of forever.
        db.sql("""
                insert into search_vocabulary (partnership_id, word)
                select :partnership, word from unnest(cast(:words as text[])) as said (word)
                on conflict do nothing
                """).set("words", new TreeSet<>(words)).run();
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
