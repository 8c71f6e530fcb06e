package sk.jadro.base.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The pages kept, by address. A page stands for a minute at most: what is ahead becomes past without any change. */
@Component
@EnableConfigurationProperties(PageCacheSettings.class)
class PageCache {
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final Cache<String, KeptPage> pages;
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
    KeptPage find(String address) {
        var page = pages.getIfPresent(address);
        return page != null && moments.stands(page.partnership(), page.moment()) ? page : null;
    }

    void keep(String address, KeptPage page) {
        if (moments.stands(page.partnership(), page.moment())) {
            pages.put(address, page);
        }
    }
}
