package sk.jadro.base.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Sha256;
import sk.jadro.base.text.Typed;

/**
 * Reads a letter (RFC 5322, MIME) from its bytes, whatever they are: what can't be understood is left out or told as it stands
 * there. Takes time and memory in proportion to its length, and holds no connection to anything.
 */
public final class LetterReader {
    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_ANSWERED = 50;

    /** To whom it was sent, as its writer said, and as the servers on its way did. */
    private static final List<String> RECIPIENTS =
            List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To");

    private LetterReader() {}

    public static ReceivedLetter read(byte[] raw) {
        Leniency.apply();
        var headers = Headers.of(raw);
        var parts = new Parts(raw);
        var whole = Headers.shortened(Typed.lines(parts.text()), LONGEST_TEXT);
        var sender = sender(headers);
        return new ReceivedLetter(
                headers.ids("Message-ID").stream().findFirst().orElseGet(() -> madeId(raw)),
                answered(headers),
                sender == null ? null : sender.address(),
                sender == null ? "" : sender.name(),
                recipients(headers),
                headers.text("Subject"),
                OwnWords.of(whole),
                whole,
                parts.attachments(),
                parts.leftOut(),
                headers.date(),
                Natures.of(headers, parts, whole));
    }

    private static Headers.@Nullable Sender sender(Headers headers) {
        var from = headers.sender("From");
        return from == null ? headers.sender("Sender") : from;
    }

    private static List<String> answered(Headers headers) {
        var ids = new LinkedHashSet<>(headers.ids("In-Reply-To"));
        ids.addAll(headers.ids("References").reversed());
        return ids.stream().limit(MOST_ANSWERED).toList();
    }

    private static List<EmailAddress> recipients(Headers headers) {
        return RECIPIENTS.stream()
                .map(headers::addresses)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static String madeId(byte[] raw) {
        return "<" + Sha256.hex(raw) + "@sha256.invalid>";
    }
}
