package sk.jadro.base.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.AskedParameters;
import sk.jadro.base.web.Query;

/**
 * The pages kept, by path and by those parameters that they answer to: which these are tells the page itself, when it is
 * made. A page stands for a minute at most: what is ahead becomes past without any change.
 */
@Component
@EnableConfigurationProperties(PageCacheSettings.class)
class PageCache {
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final Cache<String, KeptPage> pages;
    private final Cache<String, AskedParameters> asked =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final PublicMoments moments;

    PageCache(PageCacheSettings settings, PublicMoments moments) {
        this.moments = moments;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(settings.enabled() ? settings.megabytes() * 1_000_000L : 0)
                .weigher((String address, KeptPage page) -> page.weight() + 2 * address.length())
                .expireAfterWrite(AT_MOST)
                .build();
    }

    @Nullable
    KeptPage find(HttpServletRequest request) {
        var parameters = asked.getIfPresent(request.getRequestURI());
        if (parameters == null) {
            return null;
        }
        var page = pages.getIfPresent(address(request, parameters));
        return page != null && moments.stands(page.partnership(), page.moment()) ? page : null;
    }

    void keep(HttpServletRequest request, AskedParameters parameters, KeptPage page) {
        if (moments.stands(page.partnership(), page.moment())) {
            asked.put(request.getRequestURI(), parameters);
            pages.put(address(request, parameters), page);
        }
    }

    private static String address(HttpServletRequest request, AskedParameters parameters) {
        return request.getRequestURI() + parameters.in(Query.of(request));
    }
}
