package sk.jadro.bench;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A real SMTP server on this machine that keeps what arrives. */
final class Mailbox implements AutoCloseable {
    static {
        // That a sender was killed amid a letter is no news here.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (!thread.getName().startsWith("smtp:")) {
                failure.printStackTrace();
            }
        });
    }

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Mailbox() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The path of the confirming link in a mailbox's letter, once it has arrived. */
    Optional<String> confirmation(String email) {
        try {
            for (var letter : letters(email)) {
                var link = Residents.CONFIRMATION.matcher(text(letter));
                if (link.find()) {
                    return Optional.of(link.group(1));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The Message-IDs of all letters to a mailbox, one for each arrival. */
    List<String> messageIds(String email) {
        try {
            var ids = new ArrayList<String>();
            for (var letter : letters(email)) {
                ids.add(letter.getMessageID());
            }
            return ids;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<MimeMessage> letters(String email) {
        var user = server.getUserManager().getUserByEmail(email);
        if (user == null) {
            return List.of();
        }
        try {
            return server.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
                    .map(StoredMessage::getMimeMessage)
                    .toList();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain text of a letter. */
    private static String text(Part part) throws MessagingException, IOException {
        var content = part.getContent();
        if (!(content instanceof Multipart parts)) {
            return String.valueOf(content);
        }
        var all = new StringBuilder();
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart inner = parts.getBodyPart(i);
            all.append(text(inner)).append('\n');
        }
        return all.toString();
    }

    @Override
    public void close() {
        server.stop();
    }
}
