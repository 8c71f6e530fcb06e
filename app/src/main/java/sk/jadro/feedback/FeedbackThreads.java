package sk.jadro.feedback;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Sha256;

/** Which e-mails belong together: by their Message-IDs (RFC 5322 §3.6.4). Called inside the partnership. */
@Component
class FeedbackThreads {
    private final Db db;

    FeedbackThreads(Db db) {
        this.db = db;
    }

    /** Notes that an e-mail, one that came or went, belongs to this. */
    void note(UUID feedback, String messageId) {
        db.sql("""
                insert into feedback_message (partnership_id, message_key, feedback_id)
                values (:partnership, :key, :feedback) on conflict do nothing
                """).set("key", Sha256.hex(messageId)).set("feedback", feedback).run();
    }

    /** What an e-mail belongs to that answers these. */
    Optional<UUID> of(Collection<String> answered) {
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        return db.sql("""
                select m.feedback_id from feedback_message m
                where m.partnership_id = :partnership and m.message_key = any (cast(:keys as text[]))
                order by m.feedback_id desc limit 1
                """)
                .set("keys", answered.stream().map(Sha256::hex).toList())
                .first(row -> row.uuid("feedback_id"));
    }
}
