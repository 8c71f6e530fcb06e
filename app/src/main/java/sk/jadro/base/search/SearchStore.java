package sk.jadro.base.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;

/** Asks the words' rows. Called inside the partnership. */
@Component
class SearchStore {
    /** After every character that a word may begin with. */
    private static final String END = "\uffff";

    private final Db db;

    SearchStore(Db db) {
        this.db = db;
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

    /** A thing that has the words. */
    record Found(String kind, UUID id) {}

    /** Those that have at least so many of what is asked, the best first; newer ones before older ones. */
    List<Found> things(List<Asked> asked, int atLeast, int limit, int skipped) {
        var words = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        var worths = new ArrayList<Integer>();
        for (int i = 0; i < asked.size(); i++) {
            for (var word : asked.get(i).worth().entrySet()) {
                words.add(word.getKey());
                numbers.add(i);
                worths.add(word.getValue());
            }
        }
        return db.sql("""
                select kind, thing_id
                from (
                    select w.kind, w.thing_id, asked.number, max(w.weight * asked.worth) as points
                    from unnest(cast(:words as text[]), cast(:numbers as int[]), cast(:worths as int[]))
                        as asked (word, number, worth)
                    join search_word w on w.partnership_id = :partnership and w.word = asked.word
                    group by w.kind, w.thing_id, asked.number) best
                group by kind, thing_id
                having count(*) >= :at_least
                order by count(*) desc, sum(points) desc, thing_id desc
                limit :limit offset :skipped
                """)
                .set("words", words)
                .set("numbers", numbers)
                .set("worths", worths)
                .set("at_least", atLeast)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(row -> new Found(row.string("kind"), row.uuid("thing_id")));
    }
}
