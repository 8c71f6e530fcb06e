package sk.jadro.registration;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.registration.GroupLetter.Sent;

/** The rows of letters to many who registered. Called inside the partnership. */
@Component
class GroupLetterStore {
    private static final String SELECT = """
            select id, event_id, states, subject_sk, subject_en, body_sk, body_en, written_at, reached, sent, over
            from registration_letter where partnership_id = :partnership
            """;

    private final Db db;

    GroupLetterStore(Db db) {
        this.db = db;
    }

    /** False if it is there already, as its button was pressed twice. */
    boolean add(GroupLetter letter, Instant now) {
        return db.sql("""
                insert into registration_letter (
                    partnership_id, id, event_id, states, subject_sk, subject_en, body_sk, body_en, written_at)
                values (
                    :partnership, :id, :event, cast(:states as text[]), :subject_sk, :subject_en, :body_sk, :body_en, :now)
                on conflict do nothing
                returning id
                """)
                .set("id", letter.id())
                .set("event", letter.event())
                .set("states", codes(letter.states()))
                .set("subject", letter.subject())
                .set("body", letter.body())
                .set("now", now)
                .first(row -> row.uuid("id"))
                .isPresent();
    }

    /** Those of an event, the last one first; a hundred at most. */
    List<Sent> of(UUID event) {
        return db.sql(SELECT + "and event_id = :event order by written_at desc, id limit 100")
                .set("event", event)
                .list(GroupLetterStore::sent);
    }

    /** One that goes out still, locked until the transaction ends. */
    Optional<Sent> underWay(UUID id) {
        return db.sql(SELECT + "and id = :id and not over for update")
                .set("id", id)
                .first(GroupLetterStore::sent);
    }

    /** To how many it would go. */
    int recipients(UUID event, Set<State> states) {
        return db.sql("""
                select count(*)::int as people from registration r
                join submission s on s.partnership_id = r.partnership_id and s.id = r.id
                join person p on p.partnership_id = s.partnership_id and p.id = s.person_id
                where r.partnership_id = :partnership and r.event_id = :event
                  and r.state = any (cast(:states as text[])) and p.email is not null and not p.sample
                """).set("event", event).set("states", codes(states)).one(row -> row.integer("people"));
    }

    /** The next registrations whose turn it is; so many at most. */
    List<UUID> next(Sent letter, int limit) {
        return db.sql("""
                select r.id from registration r
                join submission s on s.partnership_id = r.partnership_id and s.id = r.id
                join person p on p.partnership_id = s.partnership_id and p.id = s.person_id
                where r.partnership_id = :partnership and r.event_id = :event
                  and r.state = any (cast(:states as text[])) and p.email is not null and not p.sample
                  and (cast(:reached as uuid) is null or r.id > :reached)
                order by r.id limit :limit
                """)
                .set("event", letter.letter().event())
                .set("states", codes(letter.letter().states()))
                .set("reached", letter.reached())
                .set("limit", limit)
                .list(row -> row.uuid("id"));
    }

    /** Notes how far it came. */
    void reached(UUID id, @Nullable UUID registration, int more, boolean over) {
        db.sql("""
                update registration_letter
                set reached = coalesce(cast(:registration as uuid), reached), sent = sent + :more, over = :over
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("registration", registration)
                .set("more", more)
                .set("over", over)
                .run();
    }

    private static Set<String> codes(Set<State> states) {
        return states.stream().map(Code::of).collect(Collectors.toSet());
    }

    private static Sent sent(Row row) {
        var states = Arrays.stream(row.strings("states"))
                .flatMap(code -> Code.parse(State.class, code).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Sent(
                new GroupLetter(row.uuid("id"), row.uuid("event_id"), states, row.text("subject"), row.text("body")),
                row.instant("written_at"),
                row.uuidOrNull("reached"),
                row.integer("sent"),
                row.bool("over"));
    }
}
