package sk.jadro.submissions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Site;

/**
 * The secrets by which whoever sent a form, without an account, comes back to it, and the letters that bring them. Called inside
 * the partnership.
 */
@Component
class SubmissionLinks {
    private static final Duration SHORTLY = Duration.ofHours(24);

    private final SubmissionStore store;
    private final SubmissionLetters letters;
    private final Tokens tokens;
    private final Outbox outbox;
    private final Clock clock;

    SubmissionLinks(SubmissionStore store, SubmissionLetters letters, Tokens tokens, Outbox outbox, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.tokens = tokens;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a secret opens. */
    enum Purpose {
        /** Shows that the form was sent, and lets its sender have the letter again or mend a mistyped address. */
        TICKET,
        /** Confirms, for as long as what waits is kept. */
        CONFIRM,
        /** Changes it or takes it back, for as long as it stands. */
        MANAGE;

        String of(SubmissionKind.Called kind) {
            return kind.name() + "-" + Code.of(this);
        }
    }

    /** A secret for whoever is here now. */
    String issue(SubmissionKind.Called kind, Purpose purpose, UUID id) {
        return issue(kind, purpose, id, clock.instant().plus(SHORTLY));
    }

    private String issue(SubmissionKind.Called kind, Purpose purpose, UUID id, @Nullable Instant until) {
        return tokens.issue(purpose.of(kind), id, until);
    }

    Optional<Submission> find(SubmissionKind kind, Purpose purpose, String token) {
        return subject(kind, purpose, token).flatMap(store::byId);
    }

    /** The same, locked until the transaction ends. */
    Optional<Submission> locked(SubmissionKind kind, Purpose purpose, String token) {
        return subject(kind, purpose, token).flatMap(store::locked);
    }

    private Optional<UUID> subject(SubmissionKind kind, Purpose purpose, String token) {
        return tokens.find(purpose.of(kind.called()), token).map(Tokens.Found::subject);
    }

    /** Sends the letter whose first link confirms and whose second changes or takes back. */
    void mail(Site site, SubmissionKind kind, Submission submission) {
        var confirm = issue(
                kind.called(),
                Purpose.CONFIRM,
                submission.id(),
                submission.sentAt().plus(Submissions.KEPT));
        var manage = issue(kind.called(), Purpose.MANAGE, submission.id(), null);
        outbox.put(letters.confirmation(site, kind, submission, confirm, manage));
    }

    /** A letter that is written once its second link is known. */
    interface Written {
        /** @param manage what stands in the second link: {@code /sign-ups/{token}} */
        Letter of(String manage);
    }

    /**
     * Sends a letter with the link that changes or takes back.
     *
     * @param after what is said below the links; may be empty
     */
    void mail(Site site, SubmissionKind.Called kind, UUID id, UUID reader, Written letter, String after) {
        var manage = issue(kind, Purpose.MANAGE, id, null);
        var whole = letters.withManagement(letter.of(manage), site, kind, reader, manage);
        outbox.put(after.isEmpty() ? whole : whole.paragraph(after));
    }

    /** Makes the links of the letter that was sent open nothing any more. */
    void revokeMailed(SubmissionKind kind, UUID id) {
        tokens.revoke(id, Purpose.CONFIRM.of(kind.called()));
        tokens.revoke(id, Purpose.MANAGE.of(kind.called()));
    }
}
