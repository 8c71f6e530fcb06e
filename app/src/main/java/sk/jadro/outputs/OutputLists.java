package sk.jadro.outputs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.outputs.Output.Meeting;

/** The lists of outputs, and of the meetings that they came from. Called inside the partnership. */
@Component
class OutputLists {
    private static final String SELECT = "select " + OutputStore.COLUMNS + OutputStore.FROM;

    private final Db db;

    OutputLists(Db db) {
        this.db = db;
    }

    /**
     * The public ones, the latest meetings first.
     *
     * @param meeting of this one alone, by its slug; of all if blank
     * @param state of this one alone; of all if null
     */
    List<Output> published(String meeting, @Nullable OutputState state, int limit, int skipped) {
        return db.sql("select * from (" + SELECT + OutputStore.PUBLIC + """
                        ) shown
                        where (:meeting = '' or meeting_slug = :meeting)
                          and (cast(:state as text) is null or state = cast(:state as text))
                        order by meeting_at desc, number limit :limit offset :skipped
                        """)
                .set("meeting", meeting)
                .set("state", state)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(OutputStore::output);
    }

    /** The public ones of an event, in their order. */
    List<Output> of(Collection<UUID> events) {
        return db.sql(SELECT + "event_id = any (cast(:events as uuid[])) and" + OutputStore.PUBLIC
                        + "order by number limit 200")
                .set("events", events)
                .list(OutputStore::output);
    }

    /** The public ones of a board, in their order. */
    List<Output> ofBoard(UUID board) {
        return db.sql(SELECT + "board_id = :board and" + OutputStore.PUBLIC + "order by number limit 60")
                .set("board", board)
                .list(OutputStore::output);
    }

    /** All for the desk: drafts first, then the latest numbers; archived ones at the end. */
    List<Output> all(int limit, int skipped) {
        return db.sql(SELECT + "true order by archived, number desc nulls first, id desc limit :limit offset :skipped")
                .set("limit", limit)
                .set("skipped", skipped)
                .list(OutputStore::output);
    }

    /** Meetings that public outputs came from, the latest first. */
    List<Meeting> meetings() {
        return db.sql("""
                select e.slug as meeting_slug, e.title_sk as meeting_sk, e.title_en as meeting_en,
                    e.publication = 'published' and not e.archived as meeting_public
                from event e
                where e.partnership_id = :partnership and exists (
                    select from output
                    where output.partnership_id = :partnership and output.event_id = e.id and
                """
                        + OutputStore.PUBLIC
                                .replace("archived", "output.archived")
                                .replace("publication", "output.publication")
                        + """
                ) order by e.starts_at desc limit 50
                """)
                .list(OutputStore::meeting);
    }

    /** A meeting that an output may have come from. */
    record Choice(UUID id, Text title, LocalDate day) {}

    /** Those to choose from, the latest first. */
    List<Choice> choices() {
        return db.sql("""
                select id, title_sk, title_en, starts_at from event
                where partnership_id = :partnership and not archived order by starts_at desc, id limit 200
                """)
                .list(row -> new Choice(
                        row.uuid("id"),
                        row.text("title"),
                        Words.local(row.instant("starts_at")).toLocalDate()));
    }
}
