package sk.jadro.outputs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.text.Text;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.partnership.Publication;

/** Makes outputs from groups of boards: their names, what they mean, their notes and their weight. */
@Component
class GroupOutputs {
    private final Db db;
    private final Edits edits;
    private final OutputStore store;
    private final Clock clock;

    GroupOutputs(Db db, Edits edits, OutputStore store, Clock clock) {
        this.db = db;
        this.edits = edits;
        this.store = store;
        this.clock = clock;
    }

    /** A draft, or the output that was made from the group already; empty if there is no such group. */
    Optional<UUID> make(Coordinator by, UUID group) {
        // The group is locked by then: of two who make one at once, the later gets the first one's.
        return db.in(
                by.partnership(),
                () -> draft(group)
                        .flatMap(draft -> Optional.ofNullable(
                                        madeFrom(List.of(group)).get(group))
                                .or(() -> add(by, group, draft))));
    }

    private Optional<UUID> add(Coordinator by, UUID group, OutputDraft draft) {
        if (!(edits.add(by, store, draft) instanceof ChangeResult.Saved<?>(var id))) {
            return Optional.empty();
        }
        attach(id, group);
        return Optional.of(id);
    }

    /** The outputs that were made from these groups, by the groups. Called inside the partnership. */
    Map<UUID, UUID> madeFrom(List<UUID> groups) {
        record Made(UUID group, UUID output) {}
        return db.sql("""
                select distinct on (group_id) group_id, id from output
                where partnership_id = :partnership and group_id = any (cast(:groups as uuid[])) and not archived
                order by group_id, id
                """).set("groups", groups).list(row -> new Made(row.uuid("group_id"), row.uuid("id"))).stream()
                .collect(Collectors.toMap(Made::group, Made::output));
    }

    /** A group that nobody has named is called by its first note. */
    private Optional<OutputDraft> draft(UUID group) {
        return db.sql("""
                select b.event_id, g.meaning, g.audience, g.follows,
                    coalesce(nullif(g.title, ''), (
                        select left(n.text, 80) from note n
                        where n.partnership_id = :partnership and n.group_id = g.id and n.taken_back_on is null
                        order by n.said_at, n.id limit 1), '') as title
                from note_group g
                join board b on b.partnership_id = :partnership and b.id = g.board_id
                where g.partnership_id = :partnership and g.id = :group
                for update of g
                """)
                .set("group", group)
                .first(row -> new OutputDraft(
                        Text.sk(row.string("title").replace('\n', ' ')),
                        Text.sk(row.string("meaning")),
                        Text.sk(row.string("audience")),
                        Text.sk(row.string("follows")),
                        row.uuid("event_id"),
                        Text.sk(""),
                        Publication.DRAFT));
    }

    /** Gives an output the notes that hang in a group, and the weight that people gave it. Called inside the partnership. */
    void attach(UUID output, UUID group) {
        db.sql("""
                update output set board_id = g.board_id, group_id = g.id,
                    dots = coalesce((
                        select sum(d.dots)::int from dot d where d.partnership_id = :partnership and d.group_id = g.id), 0),
                    all_dots = coalesce((
                        select sum(d.dots)::int from dot d where d.partnership_id = :partnership and d.board_id = g.board_id), 0),
                    givers = (
                        select count(distinct d.author)::int from dot d
                        where d.partnership_id = :partnership and d.board_id = g.board_id and d.dots > 0)
                from note_group g
                where output.partnership_id = :partnership and output.id = :output
                  and g.partnership_id = :partnership and g.id = :group
                """).set("output", output).set("group", group).run();
        db.sql("""
                insert into output_note (partnership_id, output_id, note_id, place, changed_at)
                select :partnership, :output, n.id, row_number() over (order by n.said_at, n.id), :now
                from note n
                where n.partnership_id = :partnership and n.group_id = :group and n.taken_back_on is null
                  and n.hidden_because is null
                """)
                .set("output", output)
                .set("group", group)
                .set("now", clock.instant())
                .run();
    }
}
