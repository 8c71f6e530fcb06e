package sk.jadro.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;

/**
 * What other rooms know of a meeting, as far as everybody may read it: what minutes are composed from. One query each, however
 * much there is. Called inside the partnership.
 */
@Component
class MinutesSources {
    private static final String TASK = """
            select t.title_sk, t.slug, t.due_on, m.person_id
            from task t
            left join membership m on m.partnership_id = :partnership and m.id = t.responsible_id
            where t.partnership_id = :partnership and t.publication = 'published' and not t.archived
              and t.audience = 'public' and (
                (t.from_kind in ('events', 'minutes') and t.from_id = :event)
                or (t.from_kind = 'outputs' and t.from_id in (
                    select id from output where partnership_id = :partnership and event_id = :event)))
            """;

    private final Db db;

    MinutesSources(Db db) {
        this.db = db;
    }

    /**
     * A note that stands.
     *
     * @param prompt to which question of its board it was written
     * @param point of the programme at which it was written; null where nobody said
     */
    record Note(String text, String prompt, @Nullable String point) {}

    /** A published output. */
    record Output(int number, String title, String meaning) {}

    /** A decision that was taken. */
    record Decision(int number, String question) {}

    /** @param responsible whoever carries it; null if nobody does */
    record Task(
            String title,
            String slug,
            @Nullable LocalDate due,
            @Nullable UUID responsible) {}

    List<Note> notes(UUID event) {
        return db.sql("""
                select n.text, n.point, coalesce(b.prompts[n.prompt], '') as prompt
                from note n
                join board b on b.partnership_id = :partnership and b.id = n.board_id
                where n.partnership_id = :partnership and b.event_id = :event and n.taken_back_on is null
                  and n.hidden_because is null
                order by b.opened_at, b.id, n.prompt, n.change limit 3000
                """)
                .set("event", event)
                .list(row -> new Note(row.string("text"), row.string("prompt"), row.stringOrNull("point")));
    }

    List<Output> outputs(UUID event) {
        return db.sql("""
                select number, title_sk, meaning_sk from output
                where partnership_id = :partnership and event_id = :event and number is not null
                  and publication = 'published' and not archived
                order by number
                """)
                .set("event", event)
                .list(row -> new Output(row.integer("number"), row.string("title_sk"), row.string("meaning_sk")));
    }

    /** Those that grew from the meeting, and what its circle decided on its day. */
    List<Decision> decisions(UUID event) {
        return db.sql("""
                select d.number, d.question_sk
                from decision d
                join event e on e.partnership_id = :partnership and e.id = :event
                where d.partnership_id = :partnership and d.number is not null and d.publication = 'published'
                  and not d.archived and d.decided_on is not null
                  and ((d.from_kind = 'events' and d.from_id = e.id)
                    or (d.circle_id = e.circle_id
                      and d.decided_on = cast(e.starts_at at time zone 'Europe/Bratislava' as date)))
                order by d.number
                """)
                .set("event", event)
                .list(row -> new Decision(row.integer("number"), row.string("question_sk")));
    }

    /** Those that grew from the meeting. */
    List<Task> tasks(UUID event) {
        return db.sql(TASK + " order by t.due_on nulls last, t.id")
                .set("event", event)
                .list(MinutesSources::task);
    }

    /** Those of the same circle's meeting before it that are still to be done. */
    List<Task> openBefore(UUID event) {
        return before(event)
                .map(last -> db.sql(TASK + " and t.ended_on is null order by t.due_on nulls last, t.id")
                        .set("event", last)
                        .list(MinutesSources::task))
                .orElse(List.of());
    }

    private Optional<UUID> before(UUID event) {
        return db.sql("""
                select b.id from event e
                join event b on b.partnership_id = :partnership and b.circle_id = e.circle_id
                where e.partnership_id = :partnership and e.id = :event and b.starts_at < e.starts_at
                  and b.publication = 'published' and not b.archived and b.cancelled_sk = ''
                order by b.starts_at desc limit 1
                """).set("event", event).first(row -> row.uuid("id"));
    }

    private static Task task(Row row) {
        return new Task(
                row.string("title_sk"), row.string("slug"), row.dateOrNull("due_on"), row.uuidOrNull("person_id"));
    }
}
