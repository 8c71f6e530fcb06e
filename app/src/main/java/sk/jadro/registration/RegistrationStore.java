package sk.jadro.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Text;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/** The rows of who registered. Called inside the partnership. */
@Component
class RegistrationStore {
    private static final String SELECT = """
            select id, event_id, person_id, name, side, visibility, consent_words, companions, needs, state, turn, offered,
                   offered_until, since
            from registration where partnership_id = :partnership
            """;
    private static final String STANDS = " state in ('seated', 'waiting', 'offered') ";

    /** Besides what all submissions are kept after they are over: in all, a month after the event. */
    private static final Duration KEPT_AFTERWARDS = Duration.ofDays(23);

    private final Db db;

    RegistrationStore(Db db) {
        this.db = db;
    }

    void add(Registration registration) {
        db.sql("""
                insert into registration (
                    partnership_id, id, event_id, name, side, visibility, consent_words, companions, needs, state, since)
                values (
                    :partnership, :id, :event, :name, :side, :visibility, :consent, :companions, cast(:needs as text[]),
                    :state, :since)
                """)
                .set("id", registration.id())
                .set("event", registration.event())
                .set("name", registration.name())
                .set("side", registration.side())
                .set("visibility", registration.visibility())
                .set("consent", registration.consent())
                .set("companions", registration.companions())
                .set("needs", TermsStore.codes(registration.needs()))
                .set("state", registration.state())
                .set("since", registration.since())
                .run();
    }

    Registration byId(UUID id) {
        return db.sql(SELECT + "and id = :id")
                .set("id", id)
                .first(RegistrationStore::registration)
                .orElseThrow();
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

    /** How many seats are taken or held, by side. */
    Map<Side, Integer> taken(UUID event) {
        record Taken(Side side, int seats) {}
        var taken = new EnumMap<Side, Integer>(Side.class);
        db.sql("""
                select side, sum(case state when 'seated' then 1 + companions else offered end)::int as seats
                from registration
                where partnership_id = :partnership and event_id = :event and state in ('seated', 'offered')
                group by side
                """)
                .set("event", event)
                .list(row -> new Taken(row.constant("side", Side.class), row.integer("seats")))
                .forEach(side -> taken.put(side.side(), side.seats()));
        return taken;
    }

    /** How many of those who have a seat, or are offered one, asked for something. */
    Map<Need, Integer> needs(UUID event) {
        record Needed(Need need, int people) {}
        var needed = new EnumMap<Need, Integer>(Need.class);
        db.sql("""
                select n.need, count(*)::int as people
                from registration r cross join lateral unnest(r.needs) n(need)
                where r.partnership_id = :partnership and r.event_id = :event and r.state in ('seated', 'offered')
                group by n.need
                """)
                .set("event", event)
                .list(row -> new Needed(row.constant("need", Need.class), row.integer("people")))
                .forEach(one -> needed.put(one.need(), one.people()));
        return needed;
    }

    /**
     * How many seats are taken, held and waited for.
     *
     * @param held by offers
     */
    record Counts(int seated, int held, int waiting) {
        static final Counts NOBODY = new Counts(0, 0, 0);
    }

    Map<UUID, Counts> counts(Collection<UUID> events) {
        record Counted(UUID event, Counts counts) {}
        return db
                .sql("""
                select event_id, coalesce(sum(1 + companions) filter (where state = 'seated'), 0)::int as seated,
                       coalesce(sum(offered), 0)::int as held,
                       coalesce(sum(1 + companions) filter (where state = 'waiting'), 0)::int as waiting
                from registration
                where partnership_id = :partnership and event_id = any (cast(:events as uuid[])) and
                """ + STANDS + "group by event_id")
                .set("events", events)
                .list(row -> new Counted(
                        row.uuid("event_id"),
                        new Counts(row.integer("seated"), row.integer("held"), row.integer("waiting"))))
                .stream()
                .collect(Collectors.toMap(Counted::event, Counted::counts));
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
    List<Registration> shown(UUID event, int limit) {
        return db.sql(SELECT + """
                and event_id = :event and state = 'seated' and visibility <> 'none'
                order by name collate "sk-x-icu", id limit :limit
                """).set("event", event).set("limit", limit).list(RegistrationStore::registration);
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
                    offered_until = :until, since = :now
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

    /** What somebody writes of themselves anew. */
    void change(Registration registration) {
        db.sql("""
                update registration
                set name = :name, side = :side, visibility = :visibility, consent_words = :consent,
                    companions = :companions, needs = cast(:needs as text[])
                where partnership_id = :partnership and id = :id
                """)
                .set("id", registration.id())
                .set("name", registration.name())
                .set("side", registration.side())
                .set("visibility", registration.visibility())
                .set("consent", registration.consent())
                .set("companions", registration.companions())
                .set("needs", TermsStore.codes(registration.needs()))
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
                row.string("name"),
                row.constant("side", Side.class),
                row.constant("visibility", NameVisibility.class),
                row.string("consent_words"),
                row.integer("companions"),
                TermsStore.needs(row),
                row.constant("state", State.class),
                row.integerOrNull("turn"),
                offered == null ? 0 : offered,
                row.instantOrNull("offered_until"),
                row.instant("since"));
    }
}
