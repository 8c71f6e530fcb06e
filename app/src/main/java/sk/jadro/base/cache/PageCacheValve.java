package sk.jadro.base.cache;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.SharedPage;

/** Answers readers from memory, before any filter or page is asked, and keeps what is made for them. */
@Component
@ConditionalOnProperty(name = "jadro.page-cache.enabled", matchIfMissing = true)
final class PageCacheValve extends ValveBase {
    private final PageCache pages;
    private final PublicMoments moments;

    PageCacheValve(PageCache pages, PublicMoments moments) {
        super(true);
        this.pages = pages;
        this.moments = moments;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!Readers.mayBe(request)) {
            getNext().invoke(request, response);
            return;
        }
        var kept = pages.find(request);
        if (kept == null) {
            kept = made(request, response);
        }
        if (kept != null) {
            kept.answer(request, response);
        }
    }

    /** The page, kept from now on; null if what was asked for is none, and already answered. */
    private @Nullable KeptPage made(Request request, Response response) throws IOException, ServletException {
        var moment = moments.now();
        var shared = SharedPage.wantedFrom(request);
        try {
            getNext().invoke(request, response);
        } finally {
            if (shared.site() == null) {
                pages.notMade(request);
            }
        }
        var site = shared.site();
        if (site == null) {
            return null;
        }
        var page = KeptPage.of(site.id(), moment, response, shared.body());
        pages.keep(request, shared.asked(), page);
        return page;
    }
}
