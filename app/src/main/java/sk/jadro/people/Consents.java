package sk.jadro.people;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;

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
