package sk.jadro.base.inbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.ReadOnlyFolderException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.inbox.InboxSettings.Mailbox;
import sk.jadro.base.inbox.InboxSettings.Tls;

/** A mailbox while it is looked into (IMAP, RFC 9051). Nothing in it changes but whether a letter was seen. */
final class OpenMailbox implements AutoCloseable {
    /** In milliseconds, for each answer. */
    private static final String PATIENCE = "60000";

    private static final String BYTES_AT_ONCE = "1000000";

    /** As many letters a request. */
    private static final int MARKED_AT_ONCE = 50;

    private final Store store;
    private final IMAPFolder folder;
    private final List<Message> seen = new ArrayList<>();

    private OpenMailbox(Store store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    static OpenMailbox of(Mailbox mailbox) throws MessagingException {
        var protocol = mailbox.tls() == Tls.IMPLICIT ? "imaps" : "imap";
        var settings = new Properties();
        for (var limit : List.of("connectiontimeout", "timeout", "writetimeout", "connectionpooltimeout")) {
            settings.setProperty("mail." + protocol + "." + limit, PATIENCE);
        }
        settings.setProperty("mail." + protocol + ".fetchsize", BYTES_AT_ONCE);
        settings.setProperty("mail." + protocol + ".peek", "true");
        settings.setProperty("mail." + protocol + ".starttls.enable", String.valueOf(mailbox.tls() == Tls.STARTTLS));
        settings.setProperty("mail." + protocol + ".starttls.required", String.valueOf(mailbox.tls() == Tls.STARTTLS));
        settings.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        var store = Session.getInstance(settings).getStore(protocol);
        try {
            store.connect(mailbox.host(), mailbox.portOrUsual(), mailbox.username(), mailbox.password());
            var folder = (IMAPFolder) store.getFolder(mailbox.folder());
            open(folder);
            return new OpenMailbox(store, folder);
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Whoever may read only leaves letters unseen. */
    private static void open(IMAPFolder folder) throws MessagingException {
        try {
            folder.open(Folder.READ_WRITE);
        } catch (ReadOnlyFolderException e) {
            folder.open(Folder.READ_ONLY);
        }
    }

    /** Changes where the numbers of letters do not mean what they meant. */
    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** The letters with higher numbers, so many of them at most, in their order. */
    List<Found> after(long uid, int most) throws MessagingException {
        // Asked for what comes after the last, servers tell the last one.
        var later = Arrays.stream(folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID))
                .filter(Objects::nonNull)
                .map(message -> new Found((IMAPMessage) message, uid(message)))
                .filter(found -> found.uid() > uid)
                .sorted(Comparator.comparingLong(Found::uid))
                .limit(most)
                .toList();
        var asked = new FetchProfile();
        asked.add(IMAPFolder.FetchProfileItem.SIZE);
        asked.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(later.stream().map(Found::message).toArray(Message[]::new), asked);
        return later;
    }

    private long uid(Message message) {
        try {
            return folder.getUID(message);
        } catch (MessagingException e) {
            return 0; // removed meanwhile
        }
    }

    /** The letter of this number; null if there is none any more. */
    @Nullable
    Found letter(long uid) throws MessagingException {
        var message = folder.getMessageByUID(uid);
        return message == null ? null : new Found((IMAPMessage) message, uid);
    }

    boolean isOpen() {
        return folder.isOpen();
    }

    /** Marks it as seen, together with others: at the latest when the mailbox is closed. */
    void seen(Found letter) throws MessagingException {
        letter.message().invalidateHeaders();
        seen.add(letter.message());
        if (seen.size() >= MARKED_AT_ONCE) {
            mark();
        }
    }

    private void mark() throws MessagingException {
        if (!seen.isEmpty() && folder.getMode() == Folder.READ_WRITE) {
            folder.setFlags(seen.toArray(Message[]::new), new Flags(Flags.Flag.SEEN), true);
        }
        seen.clear();
    }

    @Override
    public void close() throws MessagingException {
        try {
            if (folder.isOpen()) {
                mark();
                folder.close(false);
            }
        } finally {
            store.close();
        }
    }

    /** A letter that lies there. */
    record Found(IMAPMessage message, long uid) {
        int size() throws MessagingException {
            return message.getSize();
        }

        /** When it came there. */
        @Nullable
        Instant arrived() throws MessagingException {
            var at = message.getReceivedDate();
            return at == null ? null : at.toInstant();
        }

        /** As it came; so many bytes at most. */
        byte[] bytes(int most) throws MessagingException, IOException {
            try (var content = message.getMimeStream()) {
                return content.readNBytes(most);
            }
        }
    }
}
