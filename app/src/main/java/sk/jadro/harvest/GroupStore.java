package sk.jadro.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.retention.Retention;

/** The groups' rows, and which note was moved where. Called inside the partnership. */
@Component
class GroupStore {
    private static final String SELECT = """
            select id, board_id, number, title, meaning, audience, follows, change from note_group
            where partnership_id = :partnership and board_id = :board
            """;

    /** So long whoever moved something is offered to move it back. */
    private static final Duration UNDONE_WITHIN = Duration.ofMinutes(15);

    private final Db db;
    private final Clock clock;

    GroupStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Those of a board, also those without notes. */
    List<Group> of(UUID board) {
        return db.sql(SELECT + "order by number").set("board", board).list(GroupStore::group);
    }

    Optional<Group> byId(UUID board, UUID id) {
        return db.sql(SELECT + "and id = :id").set("board", board).set("id", id).first(GroupStore::group);
    }

    /** Those that changed after a change of this number, in that order. */
    List<Group> changed(UUID board, long after, int limit) {
        return db.sql(SELECT + "and change > :after order by change limit :limit")
                .set("board", board)
                .set("after", after)
                .set("limit", limit)
                .list(GroupStore::group);
    }

    /** A new one, without notes and name. */
    UUID add(UUID board, long change) {
        return db.sql("""
                insert into note_group (partnership_id, id, board_id, number, change)
                select :partnership, :id, :board, coalesce(max(number), 0) + 1, :change
                from note_group where partnership_id = :partnership and board_id = :board
                returning id
                """)
                .set("id", Ids.next())
                .set("board", board)
                .set("change", change)
                .one(row -> row.uuid("id"));
    }

    void describe(UUID id, long change, GroupDraft draft) {
        db.sql("""
                update note_group
                set title = :title, meaning = :meaning, audience = :audience, follows = :follows, change = :change
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("title", draft.title())
                .set("meaning", draft.meaning())
                .set("audience", draft.audience())
                .set("follows", draft.follows())
                .set("change", change)
                .run();
    }

    /**
     * Moves notes to a group, or out of all; those that are there already stay.
     *
     * @param step the number of the first one's change; each takes one more
     * @return how many were moved
     */
    int move(UUID board, long step, String author, Collection<UUID> notes, @Nullable UUID to) {
        return db.sql("""
                with moved as (
                    select id, group_id as was, row_number() over (order by said_at, id) - 1 as place
                    from note
                    where partnership_id = :partnership and board_id = :board and id = any(cast(:notes as uuid[]))
                      and taken_back_on is null and group_id is distinct from cast(:to as uuid)
                ),
                noted as (
                    insert into note_move (partnership_id, board_id, step, note_id, was, became, author, moved_at)
                    select :partnership, :board, :step, id, was, cast(:to as uuid), :author, :now from moved
                )
                update note set group_id = cast(:to as uuid), change = :step + moved.place
                from moved
                where note.partnership_id = :partnership and note.id = moved.id
                """)
                .set("board", board)
                .set("step", step)
                .set("author", author)
                .set("notes", notes.stream().map(UUID::toString).toList())
                .set("to", to)
                .set("now", clock.instant())
                .run();
    }

    /**
     * What somebody moved last, and can move back.
     *
     * @param notes how many
     * @param text of the first one, empty if it was taken back since
     * @param to the number of the group that they came to; null out of all
     */
    record Step(
            long number, int notes, String text, @Nullable Integer to) {}

    Optional<Step> lastStep(UUID board, String author) {
        return db.sql("""
                select m.step, count(*)::int as notes, min(n.text) as text, min(g.number)::int as number
                from note_move m
                join note n on n.partnership_id = :partnership and n.id = m.note_id
                left join note_group g on g.partnership_id = :partnership and g.id = m.became
                where m.partnership_id = :partnership and m.board_id = :board and m.author = :author
                  and not m.undone and m.moved_at > :after
                group by m.step order by m.step desc limit 1
                """)
                .set("board", board)
                .set("author", author)
                .set("after", clock.instant().minus(UNDONE_WITHIN))
                .first(row -> new Step(
                        row.number("step"), row.integer("notes"), row.string("text"), row.integerOrNull("number")));
    }

    /**
     * Moves back what is still where a step moved it.
     *
     * @param change the number of the first one's change
     * @return how many were moved
     */
    int undo(UUID board, long step, long change) {
        db.sql("""
                update note_move set undone = true
                where partnership_id = :partnership and board_id = :board and step = :step
                """).set("board", board).set("step", step).run();
        return db.sql("""
                with back as (
                    select n.id, m.was, row_number() over (order by n.said_at, n.id) - 1 as place
                    from note_move m
                    join note n on n.partnership_id = :partnership and n.id = m.note_id
                    where m.partnership_id = :partnership and m.board_id = :board and m.step = :step
                      and n.group_id is not distinct from m.became and n.taken_back_on is null
                )
                update note set group_id = back.was, change = :change + back.place
                from back
                where note.partnership_id = :partnership and note.id = back.id
                """)
                .set("board", board)
                .set("step", step)
                .set("change", change)
                .run();
    }

    /** Who moved what is nobody's business, once it can't be undone any more. */
    @Bean
    static Retention movesAreForgotten(GroupStore store) {
        return new Retention("harvest.moves", Duration.ofDays(1), store::forgetMoves);
    }

    private int forgetMoves(Instant before) {
        return db.sql("delete from note_move where partnership_id = :partnership and moved_at < :before")
                .set("before", before)
                .run();
    }

    private static Group group(Row row) {
        return new Group(
                row.uuid("id"),
                row.uuid("board_id"),
                row.integer("number"),
                row.string("title"),
                row.string("meaning"),
                row.string("audience"),
                row.string("follows"),
                row.number("change"));
    }
}
