package sk.jadro.base.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the installation is seen from outside.
 *
 * @param publicAddress what links in letters begin with: {@code https://partnerstvo.example.sk}; by default this
 *     machine's own address
 * @param production whether strangers reach it: no {@code /dev} pages, SMTP required
 * @param rateLimit limits on what strangers post
 */
@ConfigurationProperties("jadro")
public record WebSettings(
        @Nullable URI publicAddress,
        boolean production,
        @DefaultValue RateLimit rateLimit) {

    /**
     * Limits on what strangers post.
     *
     * @param enabled off only for load tests
     * @param postsPerAddress how many posts one network address may send in ten minutes; a hall of people shares one
     * @param lettersPerRecipient how many letters strangers may cause to one mailbox in an hour
     */
    public record RateLimit(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("300") int postsPerAddress,
            @DefaultValue("6") int lettersPerRecipient) {}
}
