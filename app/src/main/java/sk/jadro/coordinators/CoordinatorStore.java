package sk.jadro.coordinators;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.people.Keeper;
import sk.jadro.people.Person;
import sk.jadro.people.Side;

/** The coordinators' rows. */
@Component
class CoordinatorStore {
    private static final String SELECT = """
            select c.partnership_id, c.side, c.since, c.accepted_at is not null as accepted,
                   c.verified_at is not null as verified, p.id, p.name, p.email, p.lang
            from coordinator c
            join person p on p.partnership_id = c.partnership_id and p.id = c.person_id
            where c.partnership_id = :partnership and c.ended_at is null
            """;

    private final Db db;

    CoordinatorStore(Db db) {
        this.db = db;
    }

    Optional<Coordinator> byPerson(UUID person) {
        return db.sql(SELECT + " and p.id = :person").set("person", person).first(CoordinatorStore::coordinator);
    }

    Optional<Coordinator> byEmail(EmailAddress email) {
        return db.sql(SELECT + " and p.email = :email").set("email", email).first(CoordinatorStore::coordinator);
    }

    List<Coordinator> all() {
        return db.sql(SELECT + " order by p.name collate \"sk-x-icu\", p.id limit 200")
                .list(CoordinatorStore::coordinator);
    }

    /** How many have signed in, all of them locked until the transaction ends, so that two who end each other take turns. */
    int lockAccepted(UUID but) {
        return db
                .sql("""
                select person_id, accepted_at is not null as accepted from coordinator
                where partnership_id = :partnership and ended_at is null
                order by person_id for update
                """)
                .list(row -> row.bool("accepted") && !row.uuid("person_id").equals(but))
                .stream()
                .filter(counts -> counts)
                .toList()
                .size();
    }

    /**
     * Makes the person a coordinator, or one again; who is one keeps their side.
     *
     * @param replaces whose address this person's takes the place of, once they have signed in
     */
    void add(UUID person, Side side, Instant since, @Nullable UUID replaces) {
        db.sql("""
                insert into coordinator as c (partnership_id, person_id, side, since, replaces)
                values (:partnership, :person, :side, :since, :replaces)
                on conflict (partnership_id, person_id) do update
                set side = case when c.ended_at is null and c.accepted_at is not null then c.side else :side end,
                    since = case when c.ended_at is null then c.since else :since end,
                    accepted_at = case when c.ended_at is null then c.accepted_at end,
                    verified_at = case when c.ended_at is null then c.verified_at end,
                    replaces = case when c.ended_at is null and c.accepted_at is not null then c.replaces else :replaces end,
                    ended_at = null
                """)
                .set("person", person)
                .set("side", side)
                .set("since", since)
                .set("replaces", replaces)
                .run();
    }

    /**
     * Notes that somebody signed in.
     *
     * @param byMail whether by a link that was sent to their address
     * @return whose address theirs takes the place of
     */
    Optional<UUID> accept(UUID person, boolean byMail, Instant now) {
        return db
                .sql("""
                update coordinator
                set accepted_at = coalesce(accepted_at, :now),
                    verified_at = case when :by_mail then coalesce(verified_at, :now) else verified_at end
                where partnership_id = :partnership and person_id = :person and ended_at is null
                returning replaces
                """)
                .set("person", person)
                .set("by_mail", byMail)
                .set("now", now)
                .list(row -> Optional.ofNullable(row.uuidOrNull("replaces")))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Forgets whose task ended before; who they were. */
    List<UUID> forget(Instant endedBefore) {
        return db.sql("""
                delete from coordinator
                where partnership_id = :partnership and ended_at < :before returning person_id
                """).set("before", endedBefore).list(row -> row.uuid("person_id"));
    }

    void end(UUID person, Instant now) {
        db.sql("""
                update coordinator set ended_at = :now
                where partnership_id = :partnership and person_id = :person and ended_at is null
                """).set("person", person).set("now", now).run();
    }

    @Bean
    Keeper coordinatorsAreKept() {
        return new Keeper("coordinator", this::delete);
    }

    private void delete(UUID person) {
        db.sql("delete from coordinator where partnership_id = :partnership and person_id = :person")
                .set("person", person)
                .run();
    }

    private static Coordinator coordinator(Row row) {
        var person = new Person(
                row.uuid("id"),
                row.string("name"),
                new EmailAddress(row.string("email")),
                row.constant("lang", Lang.class));
        var term = new Coordinator.Term(row.instant("since"), row.bool("accepted"), row.bool("verified"));
        return new Coordinator(row.partnership("partnership_id"), person, row.constant("side", Side.class), term);
    }
}
