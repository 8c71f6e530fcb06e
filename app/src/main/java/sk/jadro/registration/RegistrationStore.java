package sk.jadro.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.text.Text;
import sk.jadro.events.Event;
import sk.jadro.events.Way;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/** The rows of who registered. Called inside the partnership. */
@Component
class RegistrationStore {
    private static final String SELECT = """
            select id, event_id, person_id, name, side, way, companions, needs, visibility, consent_words, state, turn,
                   offered, offered_until, asked_again, since
            from registration where partnership_id = :partnership
            """;
    private static final String STANDS = " state in ('seated', 'waiting', 'offered') ";

    /** Besides what all submissions are kept after they are over: in all, a month after the event. */
    private static final Duration KEPT_AFTERWARDS = Duration.ofDays(23);

    private final Db db;

    RegistrationStore(Db db) {
        this.db = db;
    }

    /** Keeps what somebody wrote until they confirm it. */
    void add(UUID id, UUID event, Written written, Instant now) {
        set(written, db.sql("""
                insert into registration (
                    partnership_id, id, event_id, name, side, way, companions, needs, visibility, consent_words, state, since, told)
                values (
                    :partnership, :id, :event, :name, :side, :way, :companions, cast(:needs as text[]), :visibility, :consent,
                    :state, :since, (
                        select e.sequence from event e where e.partnership_id = :partnership and e.id = :event))
                """))
                .set("id", id)
                .set("event", event)
                .set("state", State.SENT)
                .set("since", now)
                .run();
    }

    /** What somebody writes of themselves anew. */
    void change(UUID id, Written written) {
        set(written, db.sql("""
                update registration
                set name = :name, side = :side, way = :way, companions = :companions, needs = cast(:needs as text[]),
                    visibility = :visibility, consent_words = :consent
                where partnership_id = :partnership and id = :id
                """)).set("id", id).run();
    }

    private static Statement set(Written written, Statement sql) {
        return sql.set("name", written.name())
                .set("side", written.side())
                .set("way", written.way())
                .set("companions", written.companions())
                .set("needs", TermsStore.codes(written.needs()))
                .set("visibility", written.visibility())
                .set("consent", written.consent());
    }

    Registration byId(UUID id) {
        return find(id).orElseThrow();
    }

    Optional<Registration> find(UUID id) {
        return db.sql(SELECT + "and id = :id").set("id", id).first(RegistrationStore::registration);
    }

    /** The one of somebody that counts for an event. */
    Optional<Registration> standing(UUID event, UUID person) {
        return db.sql(SELECT + "and event_id = :event and person_id = :person and" + STANDS)
                .set("event", event)
                .set("person", person)
                .first(RegistrationStore::registration);
    }

    /** All of somebody, the latest first; two hundred at most. */
    List<Registration> ofPerson(UUID person) {
        return db.sql("""
                select r.* from registration r
                join submission s on s.partnership_id = r.partnership_id and s.id = r.id
                where r.partnership_id = :partnership and s.person_id = :person
                order by r.since desc, r.id limit 200
                """).set("person", person).list(RegistrationStore::registration);
    }

    /** Those who wait, the next one first; five hundred at most. */
    List<Registration> waiting(UUID event) {
        return db.sql(SELECT + "and event_id = :event and state = 'waiting' order by turn limit 500")
                .set("event", event)
                .list(RegistrationStore::registration);
    }

    /** Those whose offer is over. */
    List<Registration> lapsed(UUID event, Instant now) {
        return db.sql(SELECT + "and event_id = :event and state = 'offered' and offered_until <= :now order by turn")
                .set("event", event)
                .set("now", now)
                .list(RegistrationStore::registration);
    }

    /** Those in a state, or all that count; by name. */
    List<Registration> of(UUID event, @Nullable State state, int limit, int skipped) {
        return db.sql(SELECT + """
                and event_id = :event and state <> 'sent' and (cast(:state as text) is null or state = :state)
                order by state, turn, name collate "sk-x-icu", id limit :limit offset :skipped
                """)
                .set("event", event)
                .set("state", state)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(RegistrationStore::registration);
    }

    /** The names that readers may see of those who have a seat; so many at most. */
    List<Written> shown(UUID event, int limit) {
        return db.sql(SELECT + """
                and event_id = :event and state = 'seated' and visibility <> 'none'
                order by name collate "sk-x-icu", id limit :limit
                """)
                .set("event", event)
                .set("limit", limit)
                .list(row -> registration(row).written());
    }

    /** How many stand before somebody in the waiting list. */
    int ahead(Registration waiting) {
        return db.sql("""
                select count(*)::int as ahead from registration
                where partnership_id = :partnership and event_id = :event and state in ('waiting', 'offered')
                  and turn < :turn
                """)
                .set("event", waiting.event())
                .set("turn", waiting.turn())
                .one(row -> row.integer("ahead"));
    }

    /** The turn of who comes last. */
    int lastTurn(UUID event) {
        return db.sql("""
                select coalesce(max(turn), 0) + 1 as turn from registration
                where partnership_id = :partnership and event_id = :event
                """).set("event", event).one(row -> row.integer("turn"));
    }

    /** What comes of one. */
    record Outcome(
            State state,
            @Nullable Integer turn,
            @Nullable Integer offered,
            @Nullable Instant until) {
        static final Outcome SEAT = new Outcome(State.SEATED, null, null, null);

        static Outcome over(State state) {
            return new Outcome(state, null, null, null);
        }
    }

    void settle(UUID id, UUID person, int companions, Outcome outcome, Instant now) {
        db.sql("""
                update registration
                set person_id = :person, companions = :companions, state = :state, turn = :turn, offered = :offered,
                    offered_until = :until, asked_again = false, since = :now
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("person", person)
                .set("companions", companions)
                .set("state", outcome.state())
                .set("turn", outcome.turn())
                .set("offered", outcome.offered())
                .set("until", outcome.until())
                .set("now", now)
                .run();
    }

    /** Those who were not told of the event's last change; so many at most. */
    List<Registration> untold(Event event, int limit) {
        return db.sql(SELECT + "and event_id = :event and told < :sequence and" + STANDS + "order by id limit :limit")
                .set("event", event.id())
                .set("sequence", event.sequence())
                .set("limit", limit)
                .list(RegistrationStore::registration);
    }

    /** Notes that somebody knows of the event's last change, and whether they are asked if they still come. */
    void told(UUID id, Event event, boolean asked) {
        db.sql("""
                update registration set told = :sequence, asked_again = :asked
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("sequence", event.sequence())
                .set("asked", asked)
                .run();
    }

    /** Hides somebody's name. */
    void hide(UUID person, UUID id) {
        db.sql("""
                update registration set visibility = 'none'
                where partnership_id = :partnership and id = :id and person_id = :person
                """).set("person", person).set("id", id).run();
    }

    /** Whether somebody real registered for the event {@code e}, or asked to. */
    private static final String REAL = """
            exists (
                select from registration r
                join submission s on s.partnership_id = r.partnership_id and s.id = r.id
                join person p on p.partnership_id = s.partnership_id and p.id = s.person_id
                where r.partnership_id = :partnership and r.event_id = e.id and not p.sample)
            """;

    boolean holds(UUID event) {
        return db.sql("select " + REAL + " as held from (select cast(:event as uuid) as id) e")
                .set("event", event)
                .one(row -> row.bool("held"));
    }

    /** The titles of the sample's events for which somebody real registered. */
    List<Text> sampleEventsWithRealPeople() {
        return db.sql("""
                select title_sk, title_en from event e
                where partnership_id = :partnership and sample and
                """ + REAL + " order by starts_at limit 200").list(row -> row.text("title"));
    }

    /** Those that were never confirmed, or are over, or whose event is, since before then. */
    List<UUID> over(Instant before) {
        return db.sql("""
                select r.id from registration r
                join submission s on s.partnership_id = r.partnership_id and s.id = r.id
                join event e on e.partnership_id = r.partnership_id and e.id = r.event_id
                where r.partnership_id = :partnership and (
                    (s.confirmed_at is null and s.sent_at < :before)
                    or (r.state in ('cancelled', 'lapsed') and r.since < :before)
                    or e.ends_at < :ended)
                order by r.id limit 5000
                """)
                .set("before", before)
                .set("ended", before.minus(KEPT_AFTERWARDS))
                .list(row -> row.uuid("id"));
    }

    private static Registration registration(Row row) {
        var offered = row.integerOrNull("offered");
        return new Registration(
                row.uuid("id"),
                row.uuid("event_id"),
                row.uuidOrNull("person_id"),
                new Written(
                        row.string("name"),
                        row.constant("side", Side.class),
                        row.constant("way", Way.class),
                        row.integer("companions"),
                        TermsStore.needs(row),
                        row.constant("visibility", NameVisibility.class),
                        row.string("consent_words")),
                row.constant("state", State.class),
                row.integerOrNull("turn"),
                offered == null ? 0 : offered,
                row.instantOrNull("offered_until"),
                row.bool("asked_again"),
                row.instant("since"));
    }
}
