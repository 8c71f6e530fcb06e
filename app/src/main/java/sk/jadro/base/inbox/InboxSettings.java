package sk.jadro.base.inbox;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Letters that come.
 *
 * @param inbox the mailboxes that letters to partnerships are read from, by IMAP every minute, each under its partnership's
 *     slug (in names of environment variables without its hyphens): {@code jadro.inbox.SLUG.host}, {@code .username} and
 *     {@code .password}; {@code .tls} is {@code implicit}, {@code starttls} or {@code none}, by default the first;
 *     {@code .port} by default 993, else 143; {@code .folder} by default {@code INBOX}
 */
@ConfigurationProperties("jadro")
record InboxSettings(@DefaultValue Map<String, Mailbox> inbox) {
    /** How the connection is kept from others. */
    enum Tls {
        IMPLICIT,
        STARTTLS,
        NONE
    }

    /** Where a partnership's letters lie. */
    record Mailbox(
            String host,
            @Nullable Integer port,
            @DefaultValue("implicit") Tls tls,
            String username,
            String password,
            @DefaultValue("INBOX") String folder) {
        Mailbox {
            if (host == null || username == null || password == null) {
                throw new IllegalArgumentException("jadro.inbox needs host, username and password of each mailbox");
            }
        }

        int portOrUsual() {
            return Objects.requireNonNullElse(port, tls == Tls.IMPLICIT ? 993 : 143);
        }

        @Override
        public String toString() {
            return username + " at " + host;
        }
    }
}
