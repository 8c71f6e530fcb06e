package sk.jadro.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses posts that another site's page makes a browser send: by {@code Sec-Fetch-Site} where the browser says it,
 * else by {@code Origin}, as Go's {@code net/http.CrossOriginProtection} does. A client that sends neither is no
 * browser and carries nobody's cookies.
 */
@Component
@Order(CrossSiteFilter.AFTER_SECURITY)
final class CrossSiteFilter extends OncePerRequestFilter {
    /** A refusal, too, carries the headers that security writes. */
    static final int AFTER_SECURITY = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1;

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE_METHODS.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        var origin = request.getHeader("Origin");
        return origin == null || authority(origin).equalsIgnoreCase(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        return origin.equals("null") ? "" : empty(parse(origin));
    }

    private static @Nullable String parse(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String empty(@Nullable String authority) {
        return authority == null ? "" : authority;
    }
}
