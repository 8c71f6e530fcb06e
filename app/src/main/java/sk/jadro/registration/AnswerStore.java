package sk.jadro.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;

/** The rows of what people answered to events' questions. Called inside the partnership. */
@Component
class AnswerStore {
    private final Db db;

    AnswerStore(Db db) {
        this.db = db;
    }

    /** What was answered in these registrations, each in the order of the questions. */
    Map<UUID, List<Answered>> of(Collection<UUID> registrations) {
        return db
                .sql("""
                select a.registration_id, a.question_id, q.title_sk, q.title_en, a.answer
                from registration_answer a
                join registration_question q on q.partnership_id = a.partnership_id and q.id = a.question_id
                where a.partnership_id = :partnership and a.registration_id = any (cast(:registrations as uuid[]))
                order by q.archived, q.position, q.id
                """)
                .set("registrations", registrations)
                .list(row -> new Answered(
                        row.uuid("registration_id"), row.uuid("question_id"), row.text("title"), row.string("answer")))
                .stream()
                .collect(groupingBy(Answered::registration));
    }

    /** Keeps what somebody answers to these questions; what they answered to others that are asked no more stays. */
    void keep(UUID registration, Collection<UUID> asked, Map<UUID, String> answers) {
        db.sql("""
                delete from registration_answer
                where partnership_id = :partnership and registration_id = :registration
                  and question_id = any (cast(:asked as uuid[]))
                """).set("registration", registration).set("asked", asked).run();
        answers.forEach((question, answer) -> db.sql("""
                insert into registration_answer (partnership_id, registration_id, question_id, answer)
                values (:partnership, :registration, :question, :answer)
                """)
                .set("registration", registration)
                .set("question", question)
                .set("answer", answer)
                .run());
    }

    /** How often each answer was given by those who have a seat, or are offered one; the most frequent first. */
    Map<UUID, Map<String, Integer>> counts(UUID event) {
        record Counted(UUID question, String answer, int people) {}
        return db
                .sql("""
                select a.question_id, one.answer, count(*)::int as people
                from registration_answer a
                join registration r on r.partnership_id = a.partnership_id and r.id = a.registration_id
                join registration_question q on q.partnership_id = a.partnership_id and q.id = a.question_id
                cross join lateral unnest(string_to_array(a.answer, E'\\n')) one(answer)
                where a.partnership_id = :partnership and r.event_id = :event and r.state in ('seated', 'offered')
                  and q.kind <> 'text'
                group by a.question_id, one.answer
                order by people desc, one.answer
                limit 1000
                """)
                .set("event", event)
                .list(row -> new Counted(row.uuid("question_id"), row.string("answer"), row.integer("people")))
                .stream()
                .collect(groupingBy(
                        Counted::question,
                        toMap(Counted::answer, Counted::people, (one, other) -> one, LinkedHashMap::new)));
    }
}
