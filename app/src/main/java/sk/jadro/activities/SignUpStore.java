package sk.jadro.activities;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.people.Consent;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/** The sent forms' rows. */
@Component
class SignUpStore {
    private static final String SELECT = """
            select s.id, s.person_id, p.email, s.activity_ids::text[] as activities, s.name, s.side, s.visibility,
                   s.offer, s.consent_words, s.lang, s.replaces, s.created_at, s.confirmed_at is not null as confirmed,
                   s.withdrawn_at is not null as withdrawn,
                   exists (select from sign_up r
                           where r.partnership_id = :partnership and r.replaces = s.id
                             and r.confirmed_at is not null) as moved
            from sign_up s
            join person p on p.partnership_id = s.partnership_id and p.id = s.person_id
            where s.partnership_id = :partnership
            """;
    private static final String BY_ID = SELECT + "and s.id = :id ";
    private static final String REPLACEMENTS = SELECT + "and s.replaces = :id and s.confirmed_at is null";

    private final Db db;

    SignUpStore(Db db) {
        this.db = db;
    }

    UUID add(
            UUID person,
            List<UUID> activities,
            Signature signature,
            Consent consent,
            @Nullable UUID replaces,
            Instant now) {
        var id = Ids.next();
        db.sql("""
                insert into sign_up (
                    partnership_id, id, person_id, activity_ids, name, side, visibility, offer, consent_words, lang,
                    replaces, created_at)
                values (
                    :partnership, :id, :person, cast(:activities as uuid[]), :name, :side, :visibility, :offer,
                    :words, :lang, :replaces, :now)
                """)
                .set("id", id)
                .set("person", person)
                .set("activities", activities)
                .set("name", signature.name())
                .set("side", signature.side())
                .set("visibility", signature.visibility())
                .set("offer", signature.offer())
                .set("words", consent.words())
                .set("lang", consent.lang())
                .set("replaces", replaces)
                .set("now", now)
                .run();
        return id;
    }

    Optional<SignUp> byId(UUID id) {
        return db.sql(BY_ID).set("id", id).first(SignUpStore::signUp);
    }

    /** The form, locked until the transaction ends, so that two clicks on one button take turns. */
    Optional<SignUp> locked(UUID id) {
        return db.sql(BY_ID + "for update of s").set("id", id).first(SignUpStore::signUp);
    }

    void confirm(UUID id, Instant now) {
        db.sql("""
                update sign_up set confirmed_at = coalesce(confirmed_at, :now), withdrawn_at = null
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("now", now).run();
    }

    /** Notes that a form was taken back before it was confirmed, or no longer is. */
    void setWithdrawn(UUID id, @Nullable Instant when) {
        db.sql("""
                update sign_up set withdrawn_at = :when
                where partnership_id = :partnership and id = :id and confirmed_at is null
                """).set("id", id).set("when", when).run();
    }

    /** Keeps what a person changed by the link in their letter. */
    void change(UUID id, Signature signature, Consent consent) {
        db.sql("""
                update sign_up
                set name = :name, side = :side, visibility = :visibility, offer = :offer, consent_words = :words,
                    lang = :lang
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("name", signature.name())
                .set("side", signature.side())
                .set("visibility", signature.visibility())
                .set("offer", signature.offer())
                .set("words", consent.words())
                .set("lang", consent.lang())
                .run();
    }

    /** Gives an unconfirmed form to the person whose address was meant. */
    void readdress(UUID id, UUID person) {
        db.sql("""
                update sign_up set person_id = :person
                where partnership_id = :partnership and id = :id and confirmed_at is null
                """).set("id", id).set("person", person).run();
    }

    /** The forms that are to take this one's place once they are confirmed. */
    List<SignUp> replacements(UUID id) {
        return db.sql(REPLACEMENTS).set("id", id).list(SignUpStore::signUp);
    }

    void delete(UUID id) {
        db.sql("delete from sign_up where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
    }

    /**
     * Forgets forms that were never confirmed, and those whose names are all gone. One that a coordinator confirmed for
     * its owner stays: its letter holds the owner's only link.
     *
     * @return what was forgotten
     */
    List<Forgotten> forget(Instant unconfirmedBefore) {
        return db.sql("""
                delete from sign_up s
                where s.partnership_id = :partnership and ((s.confirmed_at is null and s.created_at < :before
                  and not exists (
                        select from co_owner o
                        where o.partnership_id = :partnership and o.person_id = s.person_id
                          and o.activity_id = any (s.activity_ids) and o.state = 'confirmed'
                          and not exists (
                            select from sign_up other
                            where other.partnership_id = :partnership and other.person_id = o.person_id
                              and o.activity_id = any (other.activity_ids) and other.confirmed_at is not null)))
                   or (s.confirmed_at is not null and not exists (
                        select from co_owner o
                        where o.partnership_id = :partnership and o.person_id = s.person_id
                          and o.activity_id = any (s.activity_ids))))
                returning s.id, s.person_id
                """)
                .set("before", unconfirmedBefore)
                .list(row -> new Forgotten(row.uuid("id"), row.uuid("person_id")));
    }

    /** A form that is no more, and whose it was. */
    record Forgotten(UUID id, UUID person) {}

    private static SignUp signUp(Row row) {
        return new SignUp(
                row.uuid("id"),
                row.uuid("person_id"),
                new EmailAddress(row.string("email")),
                Arrays.stream(row.strings("activities")).map(UUID::fromString).toList(),
                new Signature(
                        row.string("name"),
                        row.constant("side", Side.class),
                        row.constant("visibility", NameVisibility.class),
                        row.stringOrNull("offer")),
                new Consent(row.string("consent_words"), row.constant("lang", Lang.class), Consent.How.FORM),
                row.uuidOrNull("replaces"),
                row.instant("created_at"),
                row.bool("confirmed"),
                row.bool("withdrawn"),
                row.bool("moved"));
    }
}
