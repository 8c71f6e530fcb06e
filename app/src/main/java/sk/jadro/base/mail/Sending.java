package sk.jadro.base.mail;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.Metrics;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.text.Typed;

/** Sends one letter, on whichever node comes to it first; no transaction is open while the mail server is talked to. */
@Component
class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    /** How long to wait where not the letter failed, but its row could not be read or written. */
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(10);

    private final Db db;
    private final OutboxStore store;
    private final PostOffice postOffice;
    private final Clock clock;
    private final Task<Void> task;

    Sending(Db db, OutboxStore store, PostOffice postOffice, Clock clock) {
        this.db = db;
        this.store = store;
        this.postOffice = postOffice;
        this.clock = clock;
        this.task = Tasks.custom("send-mail", Void.class)
                .onFailure(new OnFailureRetryLater<>(DATABASE_AWAY))
                .execute((instance, context) -> after(attempt(instance.getId())));
    }

    @Configuration
    static class Declared {
        @Bean
        Task<Void> sendMail(Sending sending) {
            return sending.task();
        }
    }

    Task<Void> task() {
        return task;
    }

    /** What the job's row names: ids only. */
    static String instance(PartnershipId partnership, UUID letter) {
        return partnership + "/" + letter;
    }

    /** Tries once; the pause before the next attempt, or empty when there will be none. */
    Optional<Duration> attempt(String instance) {
        var slash = instance.indexOf('/');
        var partnership = new PartnershipId(UUID.fromString(instance.substring(0, slash)));
        var id = UUID.fromString(instance.substring(slash + 1));
        var letter = db.in(partnership, () -> store.waiting(id));
        if (letter.isEmpty()) {
            return Optional.empty();
        }
        try {
            postOffice.send(letter.get());
        } catch (MessagingException | RuntimeException e) {
            var pause = isRefused(e)
                    ? Optional.<Duration>empty()
                    : Pauses.after(letter.get().attempts() + 1);
            LOG.warn("letter {} was not sent, {}", id, pause.isPresent() ? "will be tried again" : "is given up");
            count(pause.isPresent() ? "postponed" : "given-up");
            var givenUp = pause.isPresent() ? null : clock.instant();
            db.in(partnership, () -> store.failed(id, reason(e), givenUp));
            return pause;
        }
        db.in(partnership, () -> store.sent(id, clock.instant()));
        count("sent");
        return Optional.empty();
    }

    private static void count(String outcome) {
        Metrics.counter("jadro.letters", "outcome", outcome).increment();
    }

    private CompletionHandler<Void> after(Optional<Duration> pause) {
        return (complete, operations) -> pause.ifPresentOrElse(
                wait -> operations.reschedule(complete, clock.instant().plus(wait)), operations::remove);
    }

    /** Whether the server said that there is no such mailbox (a reply of 500 to 599, RFC 5321 §4.2.1). */
    private static boolean isRefused(Throwable failure) {
        for (var cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException address && address.getReturnCode() >= 500) {
                return true;
            }
        }
        return false;
    }

    private static String reason(Throwable failure) {
        var deepest = failure;
        for (var cause = failure; cause != null; cause = next(cause)) {
            deepest = cause;
        }
        // One line, without what a foreign server may say and no table takes.
        var message = Typed.line(String.valueOf(deepest.getMessage()));
        return message.length() > 300 ? message.substring(0, 300) : message;
    }

    /** Mail's exceptions chain in ways of their own. */
    private static @Nullable Throwable next(Throwable failure) {
        return switch (failure) {
            case MailSendException sending
            when sending.getMessageExceptions().length > 0 -> sending.getMessageExceptions()[0];
            case SendFailedException failed when failed.getNextException() != null -> failed.getNextException();
            default -> failure.getCause();
        };
    }
}
