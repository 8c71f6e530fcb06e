package sk.jadro.base.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.AskedParameters;
import sk.jadro.base.web.Query;

/**
 * The pages kept, by path and by those parameters that they answer to: which these are tells the page itself, when it is
 * made. A page is due after a minute, as what is ahead becomes past without any change: the first who asks for it then makes
 * it anew, all others meanwhile get it as it was, so that a crowd never makes one page at once.
 */
@Component
@EnableConfigurationProperties(PageCacheSettings.class)
class PageCache {
    private static final Duration DUE_AFTER = Duration.ofMinutes(1);

    /** While nobody succeeds in making it anew, as much else is asked for, one a little older is better than none. */
    private static final Duration AT_MOST = Duration.ofMinutes(3);

    private final Cache<String, Kept> pages;
    private final Cache<String, AskedParameters> asked =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final PublicMoments moments;
    private final LongSupplier nanoseconds;

    /** A page with the time since which it is kept, and whether somebody is making it anew. */
    private record Kept(KeptPage page, long since, AtomicBoolean renewed) {
        boolean isDue(long now) {
            return now - since >= DUE_AFTER.toNanos();
        }
    }

    @Autowired
    PageCache(PageCacheSettings settings, PublicMoments moments) {
        this(settings, moments, System::nanoTime);
    }

    PageCache(PageCacheSettings settings, PublicMoments moments, LongSupplier nanoseconds) {
        this.moments = moments;
        this.nanoseconds = nanoseconds;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(settings.enabled() ? settings.megabytes() * 1_000_000L : 0)
                .weigher((String address, Kept kept) -> kept.page().weight() + 2 * address.length())
                .expireAfterWrite(AT_MOST)
                .ticker(nanoseconds::getAsLong)
                .build();
    }

    /** The page to answer with; null for whoever is to make it. */
    @Nullable
    KeptPage find(HttpServletRequest request) {
        var parameters = asked.getIfPresent(request.getRequestURI());
        if (parameters == null) {
            return null;
        }
        var kept = pages.getIfPresent(address(request, parameters));
        if (kept == null
                || !moments.stands(kept.page().partnership(), kept.page().moment())) {
            return null;
        }
        var isFirstToNotice =
                kept.isDue(nanoseconds.getAsLong()) && kept.renewed().compareAndSet(false, true);
        return isFirstToNotice ? null : kept.page();
    }

    /** Whoever was to make the page could not: the next may try, and all others get it as it was. */
    void notMade(HttpServletRequest request) {
        var parameters = asked.getIfPresent(request.getRequestURI());
        var kept = parameters == null ? null : pages.getIfPresent(address(request, parameters));
        if (kept != null) {
            kept.renewed().set(false);
        }
    }

    void keep(HttpServletRequest request, AskedParameters parameters, KeptPage page) {
        if (moments.stands(page.partnership(), page.moment())) {
            asked.put(request.getRequestURI(), parameters);
            pages.put(address(request, parameters), new Kept(page, nanoseconds.getAsLong(), new AtomicBoolean()));
        }
    }

    private static String address(HttpServletRequest request, AskedParameters parameters) {
        return request.getRequestURI() + parameters.in(Query.of(request));
    }
}
