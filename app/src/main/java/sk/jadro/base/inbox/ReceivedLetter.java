package sk.jadro.base.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;

/**
 * A letter that came. All texts are bounded, without control characters, and say what a stranger claims.
 *
 * @param id its Message-ID, {@code <…>}; made from its bytes where it has none, so that the same letter has the same
 * @param answers the Message-IDs of the letters that it answers: the one itself, then those before it, the latest first
 * @param from its sender's address; null if none can be read. Anybody can write any address there
 * @param name how its sender is called, blank if they don't say
 * @param to all addresses that it was sent to, those that only servers know too, for what stands after a {@code +}
 * @param words what its writer wrote themselves, as plain text: without what they quote, forward, and sign with; the
 *     whole text if nothing would be left
 * @param whole its whole text
 * @param leftOut how many attachments are too many or too large to be here
 * @param sent when its sender's clock says that it was sent; null if that can't be read
 */
public record ReceivedLetter(
        String id,
        List<String> answers,
        @Nullable EmailAddress from,
        String name,
        List<EmailAddress> to,
        String subject,
        String words,
        String whole,
        List<Attachment> attachments,
        int leftOut,
        @Nullable Instant sent,
        Nature nature) {
    /** Whether it is readable with a key only that we don't have. */
    public boolean isEncrypted() {
        return whole.isBlank()
                && attachments.stream()
                        .anyMatch(attached -> attached.type().endsWith("pkcs7-mime")
                                || attached.type().equals("application/pgp-encrypted"));
    }
}
