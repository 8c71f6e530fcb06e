package sk.jadro.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Statement;
import sk.jadro.base.retention.Retention;

/** The rows of the dots that people give to groups. Called inside the partnership. */
@Component
class DotStore {
    private final Db db;
    private final Clock clock;

    DotStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What each group of a board was given, by its id. */
    Map<UUID, Integer> byGroup(UUID board) {
        return counted(db.sql("""
                select group_id, sum(dots)::int as dots from dot
                where partnership_id = :partnership and board_id = :board group by group_id
                """), board);
    }

    /** What somebody gave to each. */
    Map<UUID, Integer> of(UUID board, String author) {
        return counted(db.sql("""
                select group_id, dots from dot
                where partnership_id = :partnership and board_id = :board and author = :author
                """).set("author", author), board);
    }

    private static Map<UUID, Integer> counted(Statement statement, UUID board) {
        record Counted(UUID group, int dots) {}
        return statement
                .set("board", board)
                .list(row -> new Counted(row.uuid("group_id"), row.integer("dots")))
                .stream()
                .collect(Collectors.toMap(Counted::group, Counted::dots));
    }

    /** How many people gave dots at a board. */
    int people(UUID board) {
        return db.sql("""
                select count(distinct author)::int as people from dot
                where partnership_id = :partnership and board_id = :board and dots > 0
                """).set("board", board).one(row -> row.integer("people"));
    }

    /** Leaves so many dots of somebody at a group. */
    void put(UUID board, UUID group, String author, int dots) {
        db.sql("""
                insert into dot (partnership_id, board_id, group_id, author, dots, given_at)
                values (:partnership, :board, :group, :author, :dots, :now)
                on conflict (partnership_id, board_id, author, group_id)
                do update set dots = excluded.dots, given_at = excluded.given_at
                """)
                .set("board", board)
                .set("group", group)
                .set("author", author)
                .set("dots", dots)
                .set("now", clock.instant())
                .run();
    }

    /** Whose dots they were is nobody's business once the evening is over; how many people gave some is still counted. */
    @Bean
    static Retention giversAreForgotten(DotStore store) {
        return new Retention("harvest.givers", Duration.ofDays(30), store::forgetGivers);
    }

    private int forgetGivers(Instant before) {
        return db.sql("""
                update dot set author = giver.nobody
                from (
                    select board_id, author, gen_random_uuid()::text as nobody from dot
                    where partnership_id = :partnership and length(author) > 36
                    group by board_id, author having max(given_at) < :before
                ) giver
                where dot.partnership_id = :partnership and dot.board_id = giver.board_id and dot.author = giver.author
                """).set("before", before).run();
    }
}
