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
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Lang;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Permit;
import sk.jadro.base.web.Site;
import sk.jadro.mine.Myself;
import sk.jadro.people.People;

/**
 * Asking without an account. A sent form changes nothing that readers see until the link in its letter confirms it;
 * another link in the letter changes it or takes it back for as long as it stands. Whoever sent the form holds a ticket,
 * which lets them have the letter again or mend a mistyped address, and tells nothing about that address.
 */
@Component
public class Submissions {
    /** How long a submission waits for its confirmation, and how long what was withdrawn can be brought back. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final Duration TICKET_GOOD_FOR = Duration.ofHours(24);
    private static final String TICKET = "-ticket";
    private static final String CONFIRM = "-confirm";
    private static final String MANAGE = "-manage";

    private final Db db;
    private final SubmissionStore store;
    private final People people;
    private final Tokens tokens;
    private final SubmissionLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    Submissions(
            Db db,
            SubmissionStore store,
            People people,
            Tokens tokens,
            SubmissionLetters letters,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.people = people;
        this.tokens = tokens;
        this.letters = letters;
        this.outbox = outbox;
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
            return tokens.issue(kind.name() + TICKET, id, clock.instant().plus(TICKET_GOOD_FOR));
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
        waiting.ifPresent(submission -> mail(site, kind, submission));
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
        var manage = tokens.issue(kind.name() + MANAGE, id, null);
        outbox.put(letters.withManagement(letter, site, kind.called(), person, manage)
                .paragraph(notYou));
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
        var manage = tokens.issue(kind.name() + MANAGE, id, null);
        outbox.put(letters.withManagement(news.of(submission, manage), site, kind, submission.person(), manage));
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
        return db.in(partnership, () -> bySubject(kind, MANAGE, token));
    }

    /** The same, locked until the transaction ends, unless another took its place. Called inside the partnership. */
    public Optional<Submission> lockedByManagement(SubmissionKind kind, String token) {
        return lockedBySubject(kind, MANAGE, token).filter(submission -> !submission.moved());
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

    /** How a submission stands with its room. */
    Standing standing(Page page, SubmissionKind kind, Submission submission) {
        return db.in(page.here().id(), () -> kind.standing(page, submission));
    }

    /** What the sender of a form may see and do. */
    Optional<Submission> byTicket(PartnershipId partnership, SubmissionKind kind, String ticket) {
        return db.in(partnership, () -> bySubject(kind, TICKET, ticket));
    }

    /** Sends the letter once more. */
    void resend(Permit permit, Site site, SubmissionKind kind, Submission submission) {
        permit.mustBeFor(submission.address().mailbox());
        db.in(site.id(), () -> mail(site, kind, submission));
    }

    /** Sends the letter to the address that was meant; the links of the first one open nothing any more. */
    void readdress(Permit permit, Site site, SubmissionKind kind, String ticket, EmailAddress email) {
        permit.mustBeFor(email.mailbox());
        db.in(
                site.id(),
                () -> lockedBySubject(kind, TICKET, ticket)
                        .filter(submission ->
                                !submission.confirmed() && !submission.address().equals(email))
                        .ifPresent(submission -> {
                            tokens.revoke(submission.id(), kind.name() + CONFIRM);
                            tokens.revoke(submission.id(), kind.name() + MANAGE);
                            var person = people.withEmail(email, submission.lang());
                            store.readdress(submission.id(), person.id());
                            people.forgetUnlessKept(submission.person());
                            mail(site, kind, store.byId(submission.id()).orElseThrow());
                        }));
    }

    /** What a confirming link is about, confirmed already or not. */
    Optional<Submission> byConfirmation(PartnershipId partnership, SubmissionKind kind, String token) {
        return db.in(partnership, () -> bySubject(kind, CONFIRM, token));
    }

    /**
     * Confirms; a second click changes nothing. False if the link is good no more.
     *
     * @param form what was chosen on the page
     */
    boolean confirm(PartnershipId partnership, SubmissionKind kind, String token, Form form) {
        var found = db.in(partnership, () -> {
            var submission = lockedBySubject(kind, CONFIRM, token);
            submission.filter(Submission::isOpen).ifPresent(open -> {
                kind.chosen(open, form);
                kind.confirmed(open, settle(open, open.lang()));
            });
            return submission;
        });
        found.filter(Submission::isOpen).ifPresent(confirmed -> count(kind, "confirmed"));
        return found.isPresent();
    }

    /** Takes back what it asked for; false if the link is good no more. */
    boolean withdraw(PartnershipId partnership, SubmissionKind kind, String token) {
        var withdrawn = db.in(partnership, () -> {
            var found = lockedBySubject(kind, MANAGE, token);
            found.ifPresent(submission -> {
                voidReplacements(standing(submission), null);
                store.setWithdrawn(submission.id(), clock.instant());
                kind.withdrawn(submission);
            });
            return found.isPresent();
        });
        if (withdrawn) {
            count(kind, "withdrawn");
        }
        return withdrawn;
    }

    /** Undoes a withdrawal, by either link of the letter; false if the link is good no more. */
    boolean bringBack(PartnershipId partnership, SubmissionKind kind, String token) {
        return db.in(partnership, () -> {
            var found = lockedByManagement(kind, token)
                    .or(() -> lockedBySubject(kind, CONFIRM, token).filter(submission -> !submission.moved()));
            found.ifPresent(submission -> {
                if (submission.confirmed()) {
                    kind.broughtBack(submission);
                } else {
                    store.setWithdrawn(submission.id(), null);
                }
            });
            return found.isPresent();
        });
    }

    /** A first link for whoever wants to confirm on their own page; empty if the submission is none of theirs. */
    Optional<String> linkToConfirm(Myself me, SubmissionKind kind, UUID id) {
        return link(me, kind, CONFIRM, id);
    }

    /** A second link, likewise. */
    Optional<String> linkToManage(Myself me, SubmissionKind kind, UUID id) {
        return link(me, kind, MANAGE, id);
    }

    private Optional<String> link(Myself me, SubmissionKind kind, String purpose, UUID id) {
        return db.in(
                me.partnership(),
                () -> store.byId(id)
                        .filter(submission -> submission.person().equals(me.id()))
                        .map(theirs -> tokens.issue(
                                kind.name() + purpose, id, clock.instant().plus(TICKET_GOOD_FOR))));
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
        mail(site, kind, store.byId(id).orElseThrow());
        return id;
    }

    private void mail(Site site, SubmissionKind kind, Submission submission) {
        var confirm = tokens.issue(
                kind.name() + CONFIRM, submission.id(), submission.sentAt().plus(KEPT));
        var manage = tokens.issue(kind.name() + MANAGE, submission.id(), null);
        outbox.put(letters.confirmation(site, kind, submission, confirm, manage));
    }

    /** One sent for a new address before is worth nothing once its owner decides anew. */
    private void voidReplacements(UUID standing, @Nullable UUID except) {
        forget(store.replacements(standing).stream()
                .map(Submission::id)
                .filter(id -> !id.equals(except))
                .toList());
    }

    /** Which submission a new address is for: the one that stands. */
    private static UUID standing(Submission submission) {
        return submission.isOpen() && submission.replaces() != null ? submission.replaces() : submission.id();
    }

    private Optional<Submission> bySubject(SubmissionKind kind, String purpose, String token) {
        return tokens.find(kind.name() + purpose, token)
                .map(Tokens.Found::subject)
                .flatMap(store::byId);
    }

    private Optional<Submission> lockedBySubject(SubmissionKind kind, String purpose, String token) {
        return tokens.find(kind.name() + purpose, token)
                .map(Tokens.Found::subject)
                .flatMap(store::locked);
    }

    private static void count(SubmissionKind kind, String step) {
        Metrics.counter("jadro.submissions", "kind", kind.name(), "step", step).increment();
    }
}
