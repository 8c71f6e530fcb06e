package sk.jadro.submissions;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Permit;
import sk.jadro.base.web.Site;
import sk.jadro.mine.Myself;
import sk.jadro.people.People;
import sk.jadro.submissions.SubmissionLinks.Purpose;

/** What whoever sent a form does about it by its links: see it, have its letter again, confirm, take it back, bring it back. */
@Component
class OwnSubmissions {
    private final Db db;
    private final Submissions submissions;
    private final SubmissionStore store;
    private final SubmissionLinks links;
    private final People people;
    private final Clock clock;

    OwnSubmissions(
            Db db, Submissions submissions, SubmissionStore store, SubmissionLinks links, People people, Clock clock) {
        this.db = db;
        this.submissions = submissions;
        this.store = store;
        this.links = links;
        this.people = people;
        this.clock = clock;
    }

    /** How a submission stands with its room. */
    Standing standing(Page page, SubmissionKind kind, Submission submission) {
        return db.in(page.here().id(), () -> kind.standing(page, submission));
    }

    /** What the sender of a form may see and do. */
    Optional<Submission> byTicket(PartnershipId partnership, SubmissionKind kind, String ticket) {
        return db.in(partnership, () -> links.find(kind, Purpose.TICKET, ticket));
    }

    /** Sends the letter once more. */
    void resend(Permit permit, Site site, SubmissionKind kind, Submission submission) {
        permit.mustBeFor(submission.address().mailbox());
        db.in(site.id(), () -> links.mail(site, kind, submission));
    }

    /** Sends the letter to the address that was meant; the links of the first one open nothing any more. */
    void readdress(Permit permit, Site site, SubmissionKind kind, String ticket, EmailAddress email) {
        permit.mustBeFor(email.mailbox());
        db.in(
                site.id(),
                () -> links.locked(kind, Purpose.TICKET, ticket)
                        .filter(submission ->
                                !submission.confirmed() && !submission.address().equals(email))
                        .ifPresent(submission -> {
                            links.revokeMailed(kind, submission.id());
                            var person = people.withEmail(email, submission.lang());
                            store.readdress(submission.id(), person.id());
                            people.forgetUnlessKept(submission.person());
                            links.mail(site, kind, store.byId(submission.id()).orElseThrow());
                        }));
    }

    /** What a confirming link is about, confirmed already or not. */
    Optional<Submission> byConfirmation(PartnershipId partnership, SubmissionKind kind, String token) {
        return db.in(partnership, () -> links.find(kind, Purpose.CONFIRM, token));
    }

    /**
     * Confirms; a second click changes nothing. Empty if the link is good no more.
     *
     * @param form what was chosen on the page
     */
    Optional<Submission> confirm(PartnershipId partnership, SubmissionKind kind, String token, Form form) {
        var found = db.in(partnership, () -> {
            var submission = links.locked(kind, Purpose.CONFIRM, token);
            submission.filter(Submission::isOpen).ifPresent(open -> {
                kind.chosen(open, form);
                kind.confirmed(open, submissions.settle(open, open.lang()));
            });
            return submission;
        });
        found.filter(Submission::isOpen).ifPresent(confirmed -> Submissions.count(kind, "confirmed"));
        return found;
    }

    /** Tells the room in whose browser it was confirmed. */
    void confirmedHere(Page page, SubmissionKind kind, Submission submission, HttpServletResponse response) {
        db.in(page.here().id(), () -> kind.confirmedHere(page, submission, response));
    }

    /** Takes back what it asked for; false if the link is good no more. */
    boolean withdraw(PartnershipId partnership, SubmissionKind kind, String token) {
        var withdrawn = db.in(partnership, () -> {
            var found = links.locked(kind, Purpose.MANAGE, token);
            found.ifPresent(submission -> {
                submissions.voidReplacements(Submissions.standing(submission), null);
                store.setWithdrawn(submission.id(), clock.instant());
                kind.withdrawn(submission);
            });
            return found.isPresent();
        });
        if (withdrawn) {
            Submissions.count(kind, "withdrawn");
        }
        return withdrawn;
    }

    /** Undoes a withdrawal, by either link of the letter; false if the link is good no more. */
    boolean bringBack(PartnershipId partnership, SubmissionKind kind, String token) {
        return db.in(partnership, () -> {
            var found = submissions
                    .lockedByManagement(kind, token)
                    .or(() -> links.locked(kind, Purpose.CONFIRM, token).filter(submission -> !submission.moved()));
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
        return link(me, kind, Purpose.CONFIRM, id);
    }

    /** A second link, likewise. */
    Optional<String> linkToManage(Myself me, SubmissionKind kind, UUID id) {
        return link(me, kind, Purpose.MANAGE, id);
    }

    private Optional<String> link(Myself me, SubmissionKind kind, Purpose purpose, UUID id) {
        return db.in(
                me.partnership(),
                () -> store.byId(id)
                        .filter(submission -> submission.person().equals(me.id()))
                        .map(theirs -> links.issue(kind.called(), purpose, id)));
    }
}
