package sk.jadro.base.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Statement;

/** The words' rows. Called inside the partnership. */
@Component
class SearchStore {
    /** After every character that a word may begin with. */
    private static final String END = "\uffff";

    /** What has any of the words, with how many of those that are sought and how many points. */
    private static final String FOUND = """
            with found as materialized (
                select w.kind, w.thing_id, bit_count(bit_or(cast(1 << asked.number as bit(16))))::int as words,
                    sum(w.weight * asked.worth) as points
                from unnest(cast(:words as text[]), cast(:numbers as int[]), cast(:worths as int[]))
                    as asked (word, number, worth)
                join search_word w on w.partnership_id = :partnership and w.word = asked.word %s
                group by w.kind, w.thing_id)
            """;

    private final Db db;

    SearchStore(Db db) {
        this.db = db;
    }

    /** That a thing has a word, and how much it is about it. */
    record Said(String word, String kind, UUID thing, int weight) {}

    void add(List<Said> said) {
        var words = said.stream().map(Said::word).toList();
        db.sql("""
                insert into search_word (partnership_id, word, kind, thing_id, weight)
                select :partnership, word, kind, thing, weight
                from unnest(cast(:words as text[]), cast(:kinds as text[]), cast(:things as uuid[]),
                    cast(:weights as int[])) as said (word, kind, thing, weight)
                """)
                .set("words", words)
                .set("kinds", said.stream().map(Said::kind).toList())
                .set("things", said.stream().map(Said::thing).toList())
                .set("weights", said.stream().map(Said::weight).toList())
                .run();
        db.sql("""
                insert into search_vocabulary (partnership_id, word)
                select :partnership, word from (select distinct word from unnest(cast(:words as text[])) as said (word)) words
                on conflict do nothing
                """).set("words", words).run();
    }

    /** Forgets the words of what has this id, of whatever kind. */
    void forget(UUID thing) {
        db.sql("delete from search_word where partnership_id = :partnership and thing_id = :thing")
                .set("thing", thing)
                .run();
    }

    void forgetAll() {
        db.sql("delete from search_word where partnership_id = :partnership").run();
        db.sql("delete from search_vocabulary where partnership_id = :partnership")
                .run();
    }

    /** Which of these words any thing has. */
    Set<String> known(Collection<String> words) {
        return Set.copyOf(db.sql("""
                select word from search_vocabulary
                where partnership_id = :partnership and word = any (cast(:words as text[]))
                """).set("words", words).list(row -> row.string("word")));
    }

    /** Words that begin so, the first of them by their letters. */
    List<String> beginning(String beginning, int limit) {
        return db.sql("""
                select word from search_vocabulary
                where partnership_id = :partnership and word >= :from and word < :until order by word limit :limit
                """)
                .set("from", beginning)
                .set("until", beginning + END)
                .set("limit", limit)
                .list(row -> row.string("word"));
    }

    /** Words of about this length that begin with the same letter. */
    List<String> near(String mistyped, int difference) {
        var first = mistyped.substring(0, mistyped.offsetByCodePoints(0, 1));
        return db.sql("""
                select word from search_vocabulary
                where partnership_id = :partnership and word >= :from and word < :until
                  and length(word) between :shortest and :longest
                """)
                .set("from", first)
                .set("until", first + END)
                .set("shortest", mistyped.length() - difference)
                .set("longest", mistyped.length() + difference)
                .list(row -> row.string("word"));
    }

    /** A thing, and how many of the words it has. */
    record Found(String kind, UUID id, int words) {}

    /**
     * Those that have all that is sought or, where there is none such, all but one; the best first, newer ones before older
     * ones. Each of up to sixteen things sought is a bit of what a found one has, so that rows are gathered only once.
     */
    List<Found> things(List<Sought> sought, int limit, int skipped) {
        return asked(FOUND.formatted("") + """
                select kind, thing_id, words
                from found
                where words >= :at_least and words = (select max(words) from found)
                order by points desc, thing_id desc
                limit :limit offset :skipped
                """, sought)
                .set("at_least", Math.max(1, sought.size() - 1))
                .set("limit", limit)
                .set("skipped", skipped)
                .list(row -> new Found(row.string("kind"), row.uuid("thing_id"), row.integer("words")));
    }

    /** The same of a few kinds: their ids. */
    List<UUID> things(Collection<String> kinds, List<Sought> sought, int limit) {
        return asked(FOUND.formatted("and w.kind = any (cast(:kinds as text[]))") + """
                select thing_id from found
                where words >= :at_least and words = (select max(words) from found)
                order by points desc, thing_id desc limit :limit
                """, sought)
                .set("kinds", kinds)
                .set("at_least", Math.max(1, sought.size() - 1))
                .set("limit", limit)
                .list(row -> row.uuid("thing_id"));
    }

    /** Those of a kind that have at least half of what is sought, the ones that have most of it first. */
    List<UUID> alike(String kind, List<Sought> sought, int limit) {
        return asked(FOUND.formatted("and w.kind = :kind") + """
                select thing_id from found where words >= :at_least order by words desc, points desc, thing_id desc limit :limit
                """, sought)
                .set("kind", kind)
                .set("at_least", Math.max(1, sought.size() / 2))
                .set("limit", limit)
                .list(row -> row.uuid("thing_id"));
    }

    private Statement asked(String sql, List<Sought> sought) {
        var words = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        var worths = new ArrayList<Integer>();
        for (int i = 0; i < sought.size(); i++) {
            for (var word : sought.get(i).worth().entrySet()) {
                words.add(word.getKey());
                numbers.add(i);
                worths.add(word.getValue());
            }
        }
        return db.sql(sql).set("words", words).set("numbers", numbers).set("worths", worths);
    }
}
