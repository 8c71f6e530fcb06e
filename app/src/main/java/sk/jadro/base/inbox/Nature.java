package sk.jadro.base.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;

/** Who wrote a letter, and so whether it may be answered: only what a person wrote. */
public sealed interface Nature {
    /** Somebody wrote it themselves, as far as can be told. */
    record Person() implements Nature {}

    /**
     * A program wrote it: an absence note, a mailing list (RFC 3834), a report that a letter was delivered, passed on or read. Or
     * it came by a list.
     */
    record Automatic() implements Nature {}

    /**
     * A letter came back (RFC 3464, and as servers said it before and beside that).
     *
     * @param recipients whom it did not reach, as far as they can be read
     * @param original the Message-ID of the letter that came back, {@code <…>}; null if it is not said
     */
    record Bounce(
            List<EmailAddress> recipients,
            Failure failure,
            @Nullable String original) implements Nature {}

    /**
     * A reader called a letter unsolicited (ARF, RFC 5965).
     *
     * @param recipient who that was; null where their server keeps it to itself
     * @param original the Message-ID of that letter, {@code <…>}; null if it is not said
     */
    record Complaint(
            @Nullable EmailAddress recipient, @Nullable String original) implements Nature {}

    /** Whether the next letter to the same address would come back, too. */
    enum Failure {
        /** There is no such mailbox, or it takes no such letters: 5.x.x (RFC 3463). */
        LASTING,
        /** It is full, or its server away: 4.x.x. The letter may be on its way still. */
        PASSING,
        UNKNOWN
    }
}
