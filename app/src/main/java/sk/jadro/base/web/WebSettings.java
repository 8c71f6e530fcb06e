package sk.jadro.base.web;

import java.net.URI;
import java.util.List;
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
 * @param proxy who may speak for others
 */
@ConfigurationProperties("jadro")
public record WebSettings(
        @Nullable URI publicAddress,
        boolean production,
        @DefaultValue RateLimit rateLimit,
        @DefaultValue Proxy proxy) {

    /** Whether readers come by TLS, as the public address says: cookies are for TLS only then, and so is the site. */
    boolean isSecure() {
        return publicAddress != null && "https".equals(publicAddress.getScheme());
    }

    /**
     * Limits on what strangers post.
     *
     * @param enabled off only for load tests
     * @param postsPerAddress how many posts one network address may send in ten minutes; a hall of people shares one
     * @param lettersPerAddress how many letters one network address may cause in an hour, to whomever
     * @param lettersPerRecipient how many letters strangers may cause to one mailbox in an hour
     * @param calmPerAddress how many forms that anybody may send from one network address in ten minutes are no sign of a robot; of
     *     more, each has to bring proof of work, or waits for a person's look
     * @param megabytesPerAddress how many megabytes of files strangers may send from one network address in an hour
     */
    public record RateLimit(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("300") int postsPerAddress,
            @DefaultValue("200") int lettersPerAddress,
            @DefaultValue("6") int lettersPerRecipient,
            @DefaultValue("60") int calmPerAddress,
            @DefaultValue("500") int megabytesPerAddress) {}

    /**
     * The proxy before Jadro.
     *
     * @param trusted the IP addresses of proxies whose {@code X-Forwarded-For} is believed: {@code 127.0.0.1}; from all
     *     others it means nothing
     */
    public record Proxy(@DefaultValue List<String> trusted) {}
}
