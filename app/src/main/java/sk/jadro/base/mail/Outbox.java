package sk.jadro.base.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.jobs.Jobs;

/**
 * Where letters wait: written in the transaction that causes them, sent once it has committed, tried again with growing
 * pauses, and shown to the coordinators when they fail for good. Without a mail server they stay here.
 */
@Component
public class Outbox {
    private static final int MOST_FAILED = 100;

    /** In a Message-ID, after {@code <} and the letter's id. */
    private static final int ID_ENDS = 37;

    private final Db db;
    private final OutboxStore store;
    private final Rendering rendering;
    private final PostOffice postOffice;
    private final Sending sending;
    private final Jobs jobs;
    private final Clock clock;

    Outbox(
            Db db,
            OutboxStore store,
            Rendering rendering,
            PostOffice postOffice,
            Sending sending,
            Jobs jobs,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.rendering = rendering;
        this.postOffice = postOffice;
        this.sending = sending;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Sends a letter if the transaction under way commits. Called inside a partnership.
     *
     * @return its Message-ID, {@code <…>}, by which answers to it are known
     */
    public String put(Letter letter) {
        var id = Ids.next();
        var messageId = "<" + id + "@" + postOffice.host() + ">";
        store.add(id, letter, rendering.plain(letter), rendering.html(letter), messageId, clock.instant());
        schedule(id);
        return messageId;
    }

    /** The letters that were given up, the latest first; a hundred at most. */
    public List<FailedLetter> failed(PartnershipId partnership) {
        return db.in(partnership, () -> store.failed(MOST_FAILED));
    }

    /**
     * Somebody's server says that a letter did not reach them; of one that is not ours it means nothing. Called inside a partnership.
     *
     * @param messageId as {@link #put} gave it
     */
    public void returned(String messageId) {
        var at = messageId.indexOf('@');
        if (at == ID_ENDS && messageId.startsWith("<")) {
            try {
                store.returned(UUID.fromString(messageId.substring(1, at)), messageId, clock.instant());
            } catch (IllegalArgumentException notOurs) {
                return;
            }
        }
    }

    /** Tries a letter again that was given up; false if there is none such. */
    public boolean retry(PartnershipId partnership, UUID id) {
        return db.in(partnership, () -> {
            var revived = store.revive(id);
            if (revived) {
                schedule(id);
            }
            return revived;
        });
    }

    /** What is kept of a letter that was written. */
    public record Kept(String subject, Instant at) {}

    /** What is still kept of the letters to this address. Called inside a partnership. */
    public List<Kept> to(EmailAddress email) {
        return store.to(email);
    }

    /** Erases what letters say of a person, and to whom. Called inside a partnership. */
    public void forget(UUID person, @Nullable EmailAddress email) {
        store.forget(person, email);
    }

    private void schedule(UUID id) {
        if (postOffice.isOpen()) {
            jobs.soon(sending.task(), Sending.instance(db.current(), id));
        }
    }
}
