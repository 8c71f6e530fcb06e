package sk.jadro.submissions;

import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Lang;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Permit;
import sk.jadro.base.web.Site;
import sk.jadro.people.People;
import sk.jadro.submissions.SubmissionLinks.Purpose;

/**
 * Asking without an account. A sent form changes nothing that readers see until the link in its letter confirms it;
 * another link in the letter changes it or takes it back for as long as it stands. Whoever sent the form holds a ticket,
 * which lets them have the letter again or mend a mistyped address, and tells nothing about that address.
 */
@Component
public class Submissions {
    /** How long a submission waits for its confirmation, and how long what was withdrawn can be brought back. */
    public static final Duration KEPT = Duration.ofDays(7);

    private final Db db;
    private final SubmissionStore store;
    private final People people;
    private final Tokens tokens;
    private final SubmissionLinks links;
    private final Clock clock;

    Submissions(Db db, SubmissionStore store, People people, Tokens tokens, SubmissionLinks links, Clock clock) {
        this.db = db;
        this.store = store;
        this.people = people;
        this.tokens = tokens;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Takes a form in and mails its letter.
     *
     * @param keep keeps what was written, under the id of the submission
     * @return the sender's ticket
     */
    public String submit(
            Permit permit, Site site, SubmissionKind kind, EmailAddress email, Lang lang, Consumer<UUID> keep) {
        permit.mustBeFor(email.mailbox());
        var ticket = db.in(site.id(), () -> {
            var id = add(site, kind, email, lang, null, keep);
            return links.issue(kind.called(), Purpose.TICKET, id);
        });
        count(kind, "accepted");
        return ticket;
    }

    /**
     * Asks somebody by a letter who has not asked for it: nothing is so before they confirm it. Called inside the partnership,
     * by whoever may ask them.
     *
     * @param keep keeps what they are asked for, under the id of the submission
     */
    public void invite(Site site, SubmissionKind kind, EmailAddress email, Lang lang, Consumer<UUID> keep) {
        add(site, kind, email, lang, null, keep);
    }

    /** Sends the letter once more to somebody who was asked. Called inside the partnership; false if nothing waits for them. */
    public boolean inviteAgain(Site site, SubmissionKind kind, UUID id) {
        var waiting = store.locked(id).filter(Submission::waits);
        waiting.ifPresent(submission -> links.mail(site, kind, submission));
        return waiting.isPresent();
    }

    /**
     * Takes in what somebody signed by hand, which counts at once, and mails the letter to change it or take it back.
     * Called inside the partnership.
     *
     * @param letter how it begins
     * @param notYou what is said below the link to whoever did not sign
     */
    public void enterSigned(
            Site site, SubmissionKind kind, UUID person, Lang lang, Letter letter, String notYou, Consumer<UUID> keep) {
        var id = store.add(kind.called(), person, lang, null, clock.instant());
        store.confirm(id, lang, clock.instant());
        keep.accept(id);
        links.mail(site, kind.called(), id, person, manage -> letter, notYou);
    }

    /** A letter about what became of a submission. */
    public interface News {
        /** @param manage what stands in its second link: {@code /sign-ups/{token}} */
        Letter of(Submission submission, String manage);
    }

    /** Writes to whoever sent a form, if they have an address, about what became of it. Called inside the partnership. */
    public void tell(Site site, SubmissionKind.Called kind, UUID id, News news) {
        var submission = store.byId(id).orElseThrow();
        if (submission.email() == null) {
            return;
        }
        links.mail(site, kind, id, submission.person(), manage -> news.of(submission, manage), "");
    }

    /**
     * Takes in what somebody asked for otherwise, say by telephone, which counts at once; a letter is its room's to send.
     * Called inside the partnership.
     */
    public UUID enter(SubmissionKind.Called kind, UUID person, Lang lang) {
        var id = store.add(kind, person, lang, null, clock.instant());
        store.confirm(id, lang, clock.instant());
        return id;
    }

    /** Takes out what invented people asked for. Called inside the partnership. */
    public void removeSample(SubmissionKind.Called kind) {
        store.deleteSample(kind);
    }

    /** What the second link of a letter is about. */
    public Optional<Submission> byManagement(PartnershipId partnership, SubmissionKind kind, String token) {
        return db.in(partnership, () -> links.find(kind, Purpose.MANAGE, token));
    }

    /** The same, locked until the transaction ends, unless another took its place. Called inside the partnership. */
    public Optional<Submission> lockedByManagement(SubmissionKind kind, String token) {
        return links.locked(kind, Purpose.MANAGE, token).filter(submission -> !submission.moved());
    }

    /** Asks under a new address for what stands under another, which stands until the new one is confirmed. */
    public void move(
            Permit permit,
            Site site,
            SubmissionKind kind,
            Submission submission,
            EmailAddress email,
            Lang lang,
            Consumer<UUID> keep) {
        permit.mustBeFor(email.mailbox());
        voidReplacements(standing(submission), null);
        add(site, kind, email, lang, standing(submission), keep);
    }

    /**
     * Counts a submission as confirmed, as its owner, who has the letter, wants it so. Called inside the partnership.
     *
     * @return what it takes the place of, as its owner has a new address; null if nothing
     */
    public @Nullable Submission settle(Submission submission, Lang lang) {
        voidReplacements(standing(submission), submission.id());
        store.confirm(submission.id(), lang, clock.instant());
        return submission.confirmed() || submission.replaces() == null
                ? null
                : store.byId(submission.replaces()).orElse(null);
    }

    /** Forgets these, what rooms keep of them, and people of whom nothing else is left; how many. */
    int forget(List<UUID> ids) {
        ids.forEach(tokens::revoke);
        var whose = store.delete(ids);
        Set.copyOf(whose).forEach(people::forgetUnlessKept);
        return whose.size();
    }

    private UUID add(
            Site site,
            SubmissionKind kind,
            EmailAddress email,
            Lang lang,
            @Nullable UUID replaces,
            Consumer<UUID> keep) {
        var person = people.withEmail(email, lang);
        var id = store.add(kind.called(), person.id(), lang, replaces, clock.instant());
        keep.accept(id);
        links.mail(site, kind, store.byId(id).orElseThrow());
        return id;
    }

    /** One sent for a new address before is worth nothing once its owner decides anew. */
    void voidReplacements(UUID standing, @Nullable UUID except) {
        forget(store.replacements(standing).stream()
                .map(Submission::id)
                .filter(id -> !id.equals(except))
                .toList());
    }

    /** Which submission a new address is for: the one that stands. */
    static UUID standing(Submission submission) {
        return submission.isOpen() && submission.replaces() != null ? submission.replaces() : submission.id();
    }

    static void count(SubmissionKind kind, String step) {
        Metrics.counter("jadro.submissions", "kind", kind.name(), "step", step).increment();
    }
}
