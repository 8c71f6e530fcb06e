package sk.jadro.harvest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;

/** The boards' rows. Called inside the partnership. */
@Component
class BoardStore {
    private static final String SELECT = """
            select id, event_id, code, title_sk, title_en, prompts, round, shown, dots, until, changes, round_change
            from board where partnership_id = :partnership
            """;

    private final Db db;
    private final Clock clock;

    BoardStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Opens one under this code; empty if another has it. */
    Optional<UUID> open(UUID event, String code, BoardDraft draft) {
        return db.sql("""
                insert into board (
                    partnership_id, id, event_id, code, title_sk, title_en, prompts, round, shown, dots, until, opened_at)
                values (
                    :partnership, :id, :event, :code, :title_sk, :title_en, cast(:prompts as text[]), 'write', :shown,
                    :dots, :until, :now)
                on conflict (partnership_id, code) do nothing
                returning id
                """)
                .set("id", Ids.next())
                .set("event", event)
                .set("code", code)
                .set("title", draft.title())
                .set("prompts", draft.prompts())
                .set("shown", draft.shown())
                .set("dots", draft.dots())
                .set("until", draft.minutes() == 0 ? null : end(draft.minutes()))
                .set("now", clock.instant())
                .first(row -> row.uuid("id"));
    }

    private Instant end(int minutes) {
        return clock.instant().plusSeconds(60L * minutes);
    }

    Optional<Board> byCode(String code) {
        return db.sql(SELECT + "and code = :code").set("code", code).first(BoardStore::board);
    }

    Optional<Board> byId(UUID id) {
        return db.sql(SELECT + "and id = :id").set("id", id).first(BoardStore::board);
    }

    /** Those of an event, the latest first. */
    List<Board> of(UUID event) {
        return db.sql(SELECT + "and event_id = :event order by opened_at desc, id limit 50")
                .set("event", event)
                .list(BoardStore::board);
    }

    /** How many notes hang on each of an event's boards. */
    Map<UUID, Integer> notes(UUID event) {
        record Counted(UUID board, int notes) {}
        return db
                .sql("""
                select n.board_id, count(*)::int as notes
                from board b
                join note n on n.partnership_id = :partnership and n.board_id = b.id
                where b.partnership_id = :partnership and b.event_id = :event and n.taken_back_on is null
                group by n.board_id
                """)
                .set("event", event)
                .list(row -> new Counted(row.uuid("board_id"), row.integer("notes")))
                .stream()
                .collect(Collectors.toMap(Counted::board, Counted::notes));
    }

    /** Begins a round; whatever time was given to the former one is over. */
    void begin(UUID id, Round round, long change) {
        db.sql("""
                update board set round = :round, until = null, round_change = :change
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("round", round).set("change", change).run();
    }

    /** Gives so much time from now on; none takes the clock away. */
    void setTime(UUID id, int minutes, long change) {
        db.sql("""
                update board set until = :until, round_change = :change
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("until", minutes == 0 ? null : end(minutes))
                .set("change", change)
                .run();
    }

    /**
     * The number of the next change of a board's notes. Whoever has one is the only one to change them until the transaction
     * ends, so that changes become visible in the order of their numbers.
     *
     * @param round in which this may happen; null for any
     * @return empty if there is no such board, or it is in another round
     */
    Optional<Long> nextChange(UUID id, @Nullable Round round) {
        return db.sql("""
                update board set changes = changes + 1
                where partnership_id = :partnership and id = :id and round = coalesce(cast(:round as text), round)
                returning changes
                """).set("id", id).set("round", round).first(row -> row.number("changes"));
    }

    /** Counts so many changes more, by whoever has the number of the last one. */
    void addChanges(UUID id, int more) {
        if (more > 0) {
            db.sql("update board set changes = changes + :more where partnership_id = :partnership and id = :id")
                    .set("id", id)
                    .set("more", more)
                    .run();
        }
    }

    long changes(UUID id) {
        return db.sql("select changes from board where partnership_id = :partnership and id = :id")
                .set("id", id)
                .first(row -> row.number("changes"))
                .orElse(0L);
    }

    private static Board board(Row row) {
        return new Board(
                row.uuid("id"),
                row.uuid("event_id"),
                row.string("code"),
                row.text("title"),
                Stream.of(row.strings("prompts")).toList(),
                row.constant("round", Round.class),
                row.constant("shown", Shown.class),
                row.integer("dots"),
                row.instantOrNull("until"),
                row.number("changes"),
                row.number("round_change"));
    }
}
