package sk.jadro.base.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Limits on what strangers post, kept in memory only and by node: nobody's network address is stored. Generous enough
 * for a hall of people behind one Wi-Fi; strict with the letters that strangers may cause to one mailbox.
 */
@Component
public final class RateLimits {
    private final WebSettings.RateLimit limits;
    private final Cache<String, Bucket> posts = buckets(Duration.ofMinutes(10));
    private final Cache<String, Bucket> letters = buckets(Duration.ofHours(1));

    RateLimits(WebSettings settings) {
        this.limits = settings.rateLimit();
    }

    /** Whether this request's network address may post once more. */
    public boolean allowsPost(HttpServletRequest request) {
        return allows(posts, request.getRemoteAddr(), limits.postsPerAddress(), Duration.ofMinutes(10));
    }

    /** Whether a stranger may cause one more letter to this mailbox. */
    public boolean allowsLetter(String mailbox) {
        var key = mailbox.toLowerCase(Locale.ROOT);
        return allows(letters, key, limits.lettersPerRecipient(), Duration.ofHours(1));
    }

    private boolean allows(Cache<String, Bucket> buckets, String key, int capacity, Duration period) {
        return !limits.enabled()
                || buckets.get(
                                key,
                                k -> Bucket.builder()
                                        .addLimit(limit ->
                                                limit.capacity(capacity).refillGreedy(capacity, period))
                                        .build())
                        .tryConsume(1);
    }

    private static Cache<String, Bucket> buckets(Duration kept) {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(kept)
                .build();
    }
}
