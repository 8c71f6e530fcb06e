package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** The site that a request's address belongs to, asked for once. */
@Component
class RequestedSite {
    private static final String KNOWN = RequestedSite.class.getName();

    private final Sites sites;

    RequestedSite(Sites sites) {
        this.sites = sites;
    }

    /** @throws NotFound if there is no such site */
    Site of(HttpServletRequest request) {
        if (known(request) instanceof Site known) {
            return known;
        }
        var site = Optional.ofNullable(slug(request)).flatMap(sites::bySlug).orElseThrow(NotFound::new);
        request.setAttribute(KNOWN, site);
        return site;
    }

    /** Null where it has not been asked for, or there is none. */
    static @Nullable Site known(HttpServletRequest request) {
        return (Site) request.getAttribute(KNOWN);
    }

    /** Null for pages of no partnership. */
    static @Nullable String slug(HttpServletRequest request) {
        return (String) variables(request).get("partnership");
    }

    /** What the address's pattern has found in it. */
    static Map<?, ?> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables
                : Map.of();
    }
}
