package sk.jadro.base.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.Refused;

/** Hands letters to the SMTP server, where one is configured. */
@Component
class PostOffice {
    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    /** In milliseconds; a server that says nothing would else hold up a sender, and Jadro's end, for ever. */
    private static final String PATIENCE = "60000";

    private final @Nullable JavaMailSenderImpl sender;
    private final String from;

    /** @throws Refused if strangers can reach this installation and letters could not leave it */
    PostOffice(ObjectProvider<JavaMailSenderImpl> senders, MailSettings settings, Environment environment) {
        this.sender = senders.getIfAvailable();
        this.from = settings.fromOr(environment.getProperty("spring.mail.username"));
        if (environment.getProperty("jadro.production", Boolean.class, false) && sender == null) {
            throw new Refused("--production needs a mail server: set spring.mail.host (see docs/operating.md)");
        }
        if (sender != null) {
            limitPatience(sender);
            if (settings.from() == null) {
                LOG.warn("letters come from {}, because jadro.mail.from is not set", from);
            }
        }
    }

    /** What {@code spring.mail.properties} says goes before. */
    private static void limitPatience(JavaMailSenderImpl sender) {
        var protocol = Objects.requireNonNullElse(sender.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
        for (var limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            sender.getJavaMailProperties().putIfAbsent("mail." + protocol + "." + limit, PATIENCE);
        }
    }

    boolean isOpen() {
        return sender != null;
    }

    /** What is to stand in a letter's Message-ID after the @. */
    String host() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** Sends it; a repeat after a crash carries the same Message-ID, so that readers' programs can tell. */
    void send(WaitingLetter letter) throws MessagingException {
        var server = Objects.requireNonNull(sender, "no mail server is configured");
        var message = server.createMimeMessage();
        write(message, letter);
        server.send(message);
    }

    private void write(MimeMessage message, WaitingLetter letter) throws MessagingException {
        try {
            message.setFrom(new InternetAddress(from, letter.senderName(), StandardCharsets.UTF_8.name()));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every JDK has UTF-8", e);
        }
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setHeader("Message-ID", letter.messageId());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence note shall answer
        if (letter.stop() != null) {
            // RFC 8058: the mail program's own button posts this there, without opening a page.
            message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var plain = new MimeBodyPart();
        plain.setText(letter.plain(), StandardCharsets.UTF_8.name());
        var html = new MimeBodyPart();
        html.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
        var both = new MimeMultipart("alternative");
        both.addBodyPart(plain);
        both.addBodyPart(html);
        message.setContent(both);
    }
}
