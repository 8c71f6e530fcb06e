package sk.jadro.base.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Letters. The server that takes them is Spring's own {@code spring.mail.host}, {@code .port}, {@code .username},
 * {@code .password} and {@code .properties.*}.
 *
 * @param from the address that letters come from: {@code partnerstvo@example.sk}; by default the mail server's user name
 *     if that is an address. SPF, DKIM and DMARC of its domain must name that server.
 */
@ConfigurationProperties("jadro.mail")
public record MailSettings(@Nullable String from) {
    String fromOr(@Nullable String userName) {
        if (from != null) {
            return from;
        }
        return userName != null && userName.contains("@") ? userName : "jadro@localhost";
    }
}
