package sk.jadro.support;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * A letter as it arrived by SMTP.
 *
 * @param links those that stand alone on a line of the plain text
 */
public record ArrivedLetter(String subject, String text, String html, List<String> links, MimeMessage message) {
    private static final Pattern LINK = Pattern.compile("(?m)^(https?://\\S+)$");

    /** By which answers to it are known. */
    public String messageId() {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<ArrivedLetter> waitFor(String to, int atLeast) {
        Awaitility.await("letter to " + to)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> arrived(to).size() >= atLeast);
        return arrived(to);
    }

    private static List<ArrivedLetter> arrived(String to) {
        return Arrays.stream(TestHouse.POST_OFFICE.getReceivedMessagesForDomain(to.toLowerCase(java.util.Locale.ROOT)))
                .map(ArrivedLetter::of)
                .toList();
    }

    private static ArrivedLetter of(MimeMessage message) {
        try {
            var parts = (MimeMultipart) message.getContent();
            var text = content(parts.getBodyPart(0)).replace("\r\n", "\n");
            var html = content(parts.getBodyPart(1));
            var links =
                    LINK.matcher(text).results().map(found -> found.group(1)).toList();
            return new ArrivedLetter(message.getSubject(), text, html, links, message);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(BodyPart part) throws MessagingException, IOException {
        return (String) part.getContent();
    }
}
