package sk.jadro.base.inbox;

import io.micrometer.core.instrument.Metrics;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.inbox.InboxSettings.Mailbox;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;

/** Looks into the mailboxes, beside each other, and hands on what is new in them. */
@Component
class Inbox {
    static final Duration REMEMBERED = Duration.ofDays(730);

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final InboxSettings settings;
    private final Sites sites;
    private final List<LetterTaker> takers;
    private final Taking taking;
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    Inbox(
            InboxSettings settings,
            Sites sites,
            List<LetterTaker> takers,
            Attachments attachments,
            Db db,
            InboxStore store,
            Clock clock) {
        this.settings = settings;
        this.sites = sites;
        this.takers = takers;
        this.taking = new Taking(takers, attachments, db, store, clock);
    }

    /** Reads them all until nothing new is there, enough was read for one round, or {@code isOver}. */
    void round(BooleanSupplier isOver) {
        if (takers.isEmpty()) {
            return; // Letters wait for somebody to take them.
        }
        try (var beside = Executors.newCachedThreadPool()) {
            settings.inbox().forEach((slug, mailbox) -> beside.execute(() -> read(slug, mailbox, isOver)));
        }
    }

    private void read(String slug, Mailbox mailbox, BooleanSupplier isOver) {
        var site = site(slug);
        if (site.isEmpty()) {
            trouble(slug, "there is no such partnership");
            return;
        }
        try (var open = OpenMailbox.of(mailbox)) {
            taking.read(site.get().id(), open, isOver);
            if (troubles.remove(slug) != null) {
                LOG.info("the inbox of {} is read again", slug);
            }
        } catch (MessagingException | RuntimeException e) {
            Metrics.counter("jadro.inbox", "outcome", "unread").increment();
            trouble(slug, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    /** Said once, not every minute. */
    private void trouble(String slug, String what) {
        if (!what.equals(troubles.put(slug, what))) {
            LOG.warn("the inbox of {} could not be read: {}", slug, what);
        }
    }

    private Optional<Site> site(String slug) {
        return sites.bySlug(slug)
                .or(() -> sites.all().stream()
                        .filter(site -> site.slug().replace("-", "").equals(slug))
                        .findFirst());
    }
}
