package sk.jadro.base.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Limits on what strangers post, kept in memory only and by node: nobody's network address is stored. Generous enough
 * for a hall of people behind one Wi-Fi; strict with the letters that strangers may cause to one mailbox. An IPv6
 * network of 64 bits is one address: whoever has one of its addresses has all of them.
 */
@Component
final class RateLimits {
    /** In ten minutes: of one who writes, of all who write from one network, of those of them who are new there. */
    private static final int NOTES = 60;

    private static final int NOTES_OF_A_HALL = 3_000;
    private static final int NEW_IN_A_HALL = 300;

    /** So many may ask whether they are among few, and be sent at the same moment. */
    private static final int MARGIN = 5;

    /** What goes wrong from one network in ten minutes before it is told to wait. */
    private static final int MISTAKES = 300;

    private final WebSettings.RateLimit limits;
    private final Cache<String, Bucket> posts = buckets(Duration.ofMinutes(10));
    private final Cache<String, Bucket> calm = buckets(Duration.ofMinutes(10));
    private final Cache<String, Bucket> writers = buckets(Duration.ofMinutes(10));
    private final Cache<String, Bucket> touches = buckets(Duration.ofMinutes(10));
    private final Cache<String, Bucket> mistakes = buckets(Duration.ofMinutes(10));
    private final Cache<String, Bucket> uploads = buckets(Duration.ofHours(1));
    private final Cache<String, Bucket> senders = buckets(Duration.ofHours(1));
    private final Cache<String, Bucket> mailboxes = buckets(Duration.ofHours(1));

    RateLimits(WebSettings settings) {
        this.limits = settings.rateLimit();
    }

    /** Whether this request's network address may post once more. */
    boolean allowsPost(HttpServletRequest request) {
        return allows(posts, network(request.getRemoteAddr()), limits.postsPerAddress(), Duration.ofMinutes(10));
    }

    /** Whether so few come from this request's network address that no robot is likely to be among them; counts one more. */
    boolean allowsCalmly(HttpServletRequest request) {
        return allows(calm, network(request.getRemoteAddr()), limits.calmPerAddress(), Duration.ofMinutes(10));
    }

    /** The same without counting, a few too early rather than too late. */
    boolean isCalm(HttpServletRequest request) {
        var bucket = calm.getIfPresent(network(request.getRemoteAddr()));
        return !limits.enabled() || bucket == null || bucket.getAvailableTokens() > MARGIN;
    }

    /** Whether this request's network address may send so much more of files. */
    boolean allowsUpload(HttpServletRequest request, DataSize size) {
        return allows(
                uploads,
                network(request.getRemoteAddr()),
                Math.toIntExact(
                        DataSize.ofMegabytes(limits.megabytesPerAddress()).toKilobytes()),
                Duration.ofHours(1),
                Math.toIntExact(size.toKilobytes()) + 1);
    }

    /** Whether this request's network address may cause one more letter, to this mailbox. */
    boolean allowsLetter(HttpServletRequest request, String mailbox) {
        var sender = network(request.getRemoteAddr());
        return allows(senders, sender, limits.lettersPerAddress(), Duration.ofHours(1))
                && allows(
                        mailboxes, mailbox.toLowerCase(Locale.ROOT), limits.lettersPerRecipient(), Duration.ofHours(1));
    }

    /**
     * Whether somebody may write once more among others behind the same network address: one alone can't use up what is there
     * for all.
     *
     * @param who by which they are known; null for anybody new
     */
    boolean allowsWriting(HttpServletRequest request, @Nullable String who) {
        return allowsInAHall(request, writers, who, 1);
    }

    /** The same of small things, ten times as often. */
    boolean allowsTouching(HttpServletRequest request, @Nullable String who) {
        return allowsInAHall(request, touches, who, 10);
    }

    private boolean allowsInAHall(
            HttpServletRequest request, Cache<String, Bucket> buckets, @Nullable String who, int times) {
        var network = network(request.getRemoteAddr());
        var own = who == null
                ? allows(buckets, "new " + network, NEW_IN_A_HALL * times, Duration.ofMinutes(10))
                : allows(buckets, "one " + who, NOTES * times, Duration.ofMinutes(10));
        return own && allows(buckets, "all " + network, NOTES_OF_A_HALL * times, Duration.ofMinutes(10));
    }

    /** Whether so much of this went wrong from this request's network address that nothing more is tried. */
    boolean isTired(HttpServletRequest request, String what) {
        var bucket = mistakes.getIfPresent(what + " " + network(request.getRemoteAddr()));
        return limits.enabled() && bucket != null && bucket.getAvailableTokens() == 0;
    }

    void tire(HttpServletRequest request, String what) {
        allows(mistakes, what + " " + network(request.getRemoteAddr()), MISTAKES, Duration.ofMinutes(10));
    }

    /** Of IPv6, the first 64 bits: the rest is its owner's to choose (RFC 4291 §2.5.4). */
    private static String network(String address) {
        var zone = address.indexOf('%');
        var bytes = InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone))
                .getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
    }

    private boolean allows(Cache<String, Bucket> buckets, String key, int capacity, Duration period) {
        return allows(buckets, key, capacity, period, 1);
    }

    private boolean allows(Cache<String, Bucket> buckets, String key, int capacity, Duration period, int many) {
        return !limits.enabled()
                || buckets.get(
                                key,
                                k -> Bucket.builder()
                                        .addLimit(limit ->
                                                limit.capacity(capacity).refillGreedy(capacity, period))
                                        .build())
                        .tryConsume(many);
    }

    private static Cache<String, Bucket> buckets(Duration kept) {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(kept)
                .build();
    }
}
