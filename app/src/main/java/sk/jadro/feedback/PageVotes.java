package sk.jadro.feedback;

import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;

/** How many said of a page that it helped, and how many that it did not. Called inside the partnership. */
@Component
class PageVotes {
    /** There are no more pages than these worth knowing; whoever invents addresses fills no table. */
    private static final int MOST_PAGES = 5_000;

    private static final int SHOWN = 200;

    private final Db db;

    PageVotes(Db db) {
        this.db = db;
    }

    /** @param path below the partnership's home; empty of the home itself */
    record PageVote(String path, int yes, int no) {}

    void add(String path, Helped helped) {
        db.sql("""
                insert into page_vote (partnership_id, path, yes, no)
                select :partnership, :path, :yes, :no
                where (select count(*) from page_vote where partnership_id = :partnership) < :most
                on conflict (partnership_id, path) do update set yes = page_vote.yes + :yes, no = page_vote.no + :no
                """)
                .set("path", path)
                .set("yes", helped == Helped.YES ? 1 : 0)
                .set("no", helped == Helped.NO ? 1 : 0)
                .set("most", MOST_PAGES)
                .run();
    }

    /** Those that helped least first. */
    List<PageVote> all() {
        return db.sql("""
                select path, yes, no from page_vote where partnership_id = :partnership
                order by no - yes desc, no desc, path limit :limit
                """)
                .set("limit", SHOWN)
                .list(row -> new PageVote(row.string("path"), row.integer("yes"), row.integer("no")));
    }
}
