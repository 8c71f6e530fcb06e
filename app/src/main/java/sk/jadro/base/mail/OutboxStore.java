package sk.jadro.base.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;

/** The letters' rows. */
@Component
class OutboxStore {
    private final Db db;

    OutboxStore(Db db) {
        this.db = db;
    }

    void add(UUID id, Letter letter, String plain, String html, String messageId, Instant now) {
        db.sql("""
                insert into mail (partnership_id, id, recipient, sender_name, subject, plain, html, message_id,
                    about, stop, created_at)
                values (:partnership, :id, :recipient, :sender, :subject, :plain, :html, :message_id,
                    cast(:about as uuid[]), :stop, :now)
                """)
                .set("id", id)
                .set("recipient", letter.to())
                .set("sender", letter.from())
                .set("subject", letter.subject())
                .set("plain", plain)
                .set("html", html)
                .set("message_id", messageId)
                .set("about", List.copyOf(letter.about()))
                .set("stop", letter.stop())
                .set("now", now)
                .run();
    }

    /** The letter, unless it has been sent or given up. */
    Optional<WaitingLetter> waiting(UUID id) {
        return db.sql("""
                select recipient, sender_name, subject, plain, html, message_id, stop, attempts from mail
                where partnership_id = :partnership and id = :id and sent_at is null and failed_at is null
                """)
                .set("id", id)
                .first(row -> new WaitingLetter(
                        row.string("recipient"),
                        row.string("sender_name"),
                        row.string("subject"),
                        row.string("plain"),
                        row.string("html"),
                        row.string("message_id"),
                        row.stringOrNull("stop"),
                        row.integer("attempts")));
    }

    /** Notes that it left. Its text goes: the links in it are secrets of its reader. */
    void sent(UUID id, Instant now) {
        db.sql("""
                update mail set sent_at = :now, plain = '', html = '', stop = null, last_error = null
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("now", now).run();
    }

    /** @param failedAt when it was given up, null while it will be tried again */
    void failed(UUID id, String error, @Nullable Instant failedAt) {
        db.sql("""
                update mail set attempts = attempts + 1, last_error = :error, failed_at = :failed_at
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("error", error).set("failed_at", failedAt).run();
    }

    /** Notes that one that had left came back. */
    void returned(UUID id, String messageId, Instant now) {
        db.sql("""
                update mail set failed_at = :now, last_error = ''
                where partnership_id = :partnership and id = :id and message_id = :message_id and sent_at is not null
                  and failed_at is null
                """).set("id", id).set("message_id", messageId).set("now", now).run();
    }

    /** Gives a letter that was given up another chance; false if it wasn't. */
    boolean revive(UUID id) {
        return db.sql("""
                update mail set attempts = 0, failed_at = null, last_error = null
                where partnership_id = :partnership and id = :id and failed_at is not null and sent_at is null
                """).set("id", id).run() == 1;
    }

    List<FailedLetter> failed(int limit) {
        return db.sql("""
                select id, recipient, subject, last_error, failed_at, sent_at is not null as returned from mail
                where partnership_id = :partnership and failed_at is not null
                order by failed_at desc, id
                limit :limit
                """)
                .set("limit", limit)
                .list(row -> new FailedLetter(
                        row.uuid("id"),
                        row.string("recipient"),
                        row.string("subject"),
                        row.string("last_error"),
                        row.instant("failed_at"),
                        row.bool("returned")));
    }

    /** The newest letters, to one mailbox or, where none is named, to all. */
    List<ReadableLetter> newest(@Nullable String to, int limit) {
        return db.sql("""
                select recipient, subject, plain, html, created_at from mail
                where partnership_id = :partnership and (cast(:to as text) is null or recipient = lower(:to))
                order by created_at desc, id desc
                limit :limit
                """).set("to", to).set("limit", limit).list(OutboxStore::readable);
    }

    /** What is still known of letters to this address, the newest first. */
    List<Outbox.Kept> to(EmailAddress email) {
        return db.sql("""
                select subject, created_at from mail
                where partnership_id = :partnership and recipient = :email
                order by created_at desc, id limit 500
                """)
                .set("email", email)
                .list(row -> new Outbox.Kept(row.string("subject"), row.instant("created_at")));
    }

    /** Forgets letters to somebody, those that wait and speak of them, and what the others' subjects say. */
    void forget(UUID person, @Nullable EmailAddress email) {
        db.sql("""
                delete from mail
                where partnership_id = :partnership
                  and (recipient = :email or sent_at is null and :person = any (about))
                """).set("person", person).set("email", email).run();
        db.sql("""
                update mail set subject = '', about = array_remove(about, :person)
                where partnership_id = :partnership and :person = any (about)
                """).set("person", person).run();
    }

    /** Forgets letters that left, or were given up, long ago; how many. */
    int forget(Instant before) {
        return db.sql("""
                delete from mail
                where partnership_id = :partnership and created_at < :before
                  and (sent_at is not null or failed_at is not null)
                """).set("before", before).run();
    }

    private static ReadableLetter readable(Row row) {
        return new ReadableLetter(
                row.string("recipient"),
                row.string("subject"),
                row.string("plain"),
                row.string("html"),
                row.instant("created_at"));
    }
}
