package sk.jadro.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.text.Lang;

/**
 * What people agreed to, provably (GDPR art. 7): for what, in which words, when and how; taken back when. Called inside
 * a partnership.
 */
@Component
public class Consents {
    private final Db db;
    private final Clock clock;

    Consents(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Notes a consent; an earlier one for the same is thereby over.
     *
     * @param subject the row that it concerns
     */
    public void give(UUID person, Consent.Purpose purpose, UUID subject, Consent consent) {
        withdraw(purpose, subject);
        db.sql("""
                insert into consent (partnership_id, id, person_id, purpose, subject, words, lang, how, given_at)
                values (:partnership, :id, :person, :purpose, :subject, :words, :lang, :how, :now)
                """)
                .set("id", Ids.next())
                .set("person", person)
                .set("purpose", purpose)
                .set("subject", subject)
                .set("words", consent.words())
                .set("lang", consent.lang())
                .set("how", consent.how())
                .set("now", clock.instant())
                .run();
    }

    /**
     * A consent as it was given.
     *
     * @param subject the row that it concerns
     * @param withdrawn when it was taken back, or another took its place; null while it holds
     */
    public record Given(
            UUID id,
            Consent.Purpose purpose,
            UUID subject,
            Consent consent,
            Instant given,
            @Nullable Instant withdrawn) {}

    /** All that a person ever consented to, those that hold first; a few hundred at most. */
    public List<Given> of(UUID person) {
        return db.sql("""
                select id, purpose, subject, words, lang, how, given_at, withdrawn_at from consent
                where partnership_id = :partnership and person_id = :person
                order by withdrawn_at is not null, given_at desc, id
                limit 500
                """)
                .set("person", person)
                .list(row -> new Given(
                        row.uuid("id"),
                        row.constant("purpose", Consent.Purpose.class),
                        row.uuid("subject"),
                        new Consent(
                                row.string("words"),
                                row.constant("lang", Lang.class),
                                row.constant("how", Consent.How.class)),
                        row.instant("given_at"),
                        row.instantOrNull("withdrawn_at")));
    }

    public void withdraw(Consent.Purpose purpose, UUID subject) {
        db.sql("""
                update consent set withdrawn_at = :now
                where partnership_id = :partnership and purpose = :purpose and subject = :subject
                  and withdrawn_at is null
                """)
                .set("purpose", purpose)
                .set("subject", subject)
                .set("now", clock.instant())
                .run();
    }
}
