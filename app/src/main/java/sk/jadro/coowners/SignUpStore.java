package sk.jadro.coowners;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Lang;
import sk.jadro.people.Consent;

/** What was written into the forms. */
@Component
class SignUpStore {
    private final Db db;

    SignUpStore(Db db) {
        this.db = db;
    }

    void add(UUID id, List<UUID> activities, Signature signature, Consent consent) {
        signature
                .set(db.sql("insert into sign_up (partnership_id, id, activity_ids, consent_words, " + Signature.COLUMNS
                        + """
                        ) values (:partnership, :id, cast(:activities as uuid[]), :words,
                        """ + Signature.PARAMETERS + ")"))
                .set("id", id)
                .set("activities", activities)
                .set("words", consent.words())
                .run();
    }

    SignUp byId(UUID id) {
        return db.sql("select " + Signature.columns("u") + """
                , s.id, u.activity_ids::text[] as activities, u.consent_words, s.lang
                from sign_up u
                join submission s on s.partnership_id = u.partnership_id and s.id = u.id
                where u.partnership_id = :partnership and u.id = :id
                """)
                .set("id", id)
                .first(SignUpStore::signUp)
                .orElseThrow();
    }

    /** Keeps what a person changed by the link in their letter. */
    void change(UUID id, Signature signature, Consent consent) {
        signature
                .set(db.sql("update sign_up set consent_words = :words, (" + Signature.COLUMNS + ") = ("
                        + Signature.PARAMETERS + ") where partnership_id = :partnership and id = :id"))
                .set("id", id)
                .set("words", consent.words())
                .run();
    }

    /**
     * Those that were never confirmed, and those whose names are all gone. One that a coordinator confirmed for its owner
     * is not over: its letter holds the owner's only link.
     */
    List<UUID> over(Instant unconfirmedBefore) {
        return db.sql("""
                select s.id from submission s
                join sign_up u on u.partnership_id = s.partnership_id and u.id = s.id
                where s.partnership_id = :partnership and ((s.confirmed_at is null and s.sent_at < :before
                  and not exists (
                        select from co_owner o
                        where o.partnership_id = :partnership and o.person_id = s.person_id
                          and o.activity_id = any (u.activity_ids) and o.state = 'confirmed'
                          and not exists (
                            select from submission other
                            join sign_up wanted
                              on wanted.partnership_id = other.partnership_id and wanted.id = other.id
                            where other.partnership_id = :partnership and other.person_id = o.person_id
                              and o.activity_id = any (wanted.activity_ids) and other.confirmed_at is not null)))
                   or (s.confirmed_at is not null and not exists (
                        select from co_owner o
                        where o.partnership_id = :partnership and o.person_id = s.person_id
                          and o.activity_id = any (u.activity_ids))))
                """).set("before", unconfirmedBefore).list(row -> row.uuid("id"));
    }

    private static SignUp signUp(Row row) {
        return new SignUp(
                row.uuid("id"),
                Arrays.stream(row.strings("activities")).map(UUID::fromString).toList(),
                Signature.of(row),
                new Consent(row.string("consent_words"), row.constant("lang", Lang.class), Consent.How.FORM));
    }
}
