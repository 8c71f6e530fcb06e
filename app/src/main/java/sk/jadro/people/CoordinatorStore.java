package sk.jadro.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;

/** The coordinators' rows. */
@Component
class CoordinatorStore implements Keeper {
    private static final String SELECT = """
            select c.partnership_id, c.side, p.id, p.name, p.email, p.lang
            from coordinator c
            join person p on p.partnership_id = c.partnership_id and p.id = c.person_id
            where c.ended_at is null
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

    /** Makes the person a coordinator, or one again. */
    void add(UUID person, Side side, Instant since) {
        db.sql("""
                insert into coordinator (person_id, side, since) values (:person, :side, :since)
                on conflict (partnership_id, person_id) do update set side = :side, ended_at = null
                """).set("person", person).set("side", side).set("since", since).run();
    }

    void end(UUID person, Instant now) {
        db.sql("update coordinator set ended_at = :now where person_id = :person and ended_at is null")
                .set("person", person)
                .set("now", now)
                .run();
    }

    /** A former coordinator, too: what they did is on record. */
    @Override
    public boolean keeps(UUID person) {
        return db.sql("select exists (select from coordinator where person_id = :person) as known")
                .set("person", person)
                .one(row -> row.bool("known"));
    }

    private static Coordinator coordinator(Row row) {
        var person = new Person(
                row.uuid("id"),
                row.string("name"),
                new EmailAddress(row.string("email")),
                row.constant("lang", Lang.class));
        return new Coordinator(row.partnership("partnership_id"), person, row.constant("side", Side.class));
    }
}
