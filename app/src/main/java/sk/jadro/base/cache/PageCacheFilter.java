package sk.jadro.base.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import sk.jadro.base.cache.KeptPage.Header;
import sk.jadro.base.web.SharedPage;

/**
 * Answers readers from memory, before anything else is asked. Whoever has a session gets pages made for them, and so does
 * an address with a notice in it. Links in pages never depend on the host they were asked of, so it is no part of the key.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "jadro.page-cache.enabled", matchIfMissing = true)
final class PageCacheFilter extends OncePerRequestFilter {
    /** The one parameter that readers' pages know, but for the notice. */
    private static final Pattern PAGE = Pattern.compile("(?:^|&)page=(\\d{1,5})(?:&|$)");

    /** Its name is set in application.yaml. */
    private static final String SESSION_COOKIE = "jadro=";

    private static final Pattern NOTICE = Pattern.compile("(?:^|&)notice=");

    private final PageCache pages;
    private final PublicMoments moments;

    PageCacheFilter(PageCache pages, PublicMoments moments) {
        this.pages = pages;
        this.moments = moments;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = addressForReaders(request);
        if (address == null) {
            chain.doFilter(request, response);
            return;
        }
        var kept = pages.find(address);
        if (kept == null) {
            kept = made(address, request, response, chain);
        }
        if (kept != null) {
            kept.answer(request, response);
        }
    }

    /** The page, kept from now on; null if what was asked for is none, and already answered. */
    private @Nullable KeptPage made(
            String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var moment = moments.now();
        var shared = SharedPage.wantedFrom(request);
        chain.doFilter(request, response);
        var site = shared.site();
        if (site == null) {
            return null;
        }
        var headers = Stream.concat(
                        response.getHeaderNames().stream().map(name -> new Header(name, response.getHeader(name))),
                        // The server holds this one apart.
                        Stream.of(new Header(
                                "Content-Language", response.getLocale().toLanguageTag())))
                .toList();
        var page = KeptPage.of(site.id(), moment, headers, shared.body());
        pages.keep(address, page);
        return page;
    }

    /** The address by which readers' pages are kept; null where this may be no such page. */
    private static @Nullable String addressForReaders(HttpServletRequest request) {
        var method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD") || hasSession(request)) {
            return null;
        }
        var query = request.getQueryString();
        if (query == null) {
            return request.getRequestURI();
        }
        if (NOTICE.matcher(query).find()) {
            return null;
        }
        var page = PAGE.matcher(query);
        return page.find() ? request.getRequestURI() + "?page=" + page.group(1) : request.getRequestURI();
    }

    private static boolean hasSession(HttpServletRequest request) {
        var cookies = request.getHeader("Cookie");
        return cookies != null && cookies.contains(SESSION_COOKIE);
    }
}
