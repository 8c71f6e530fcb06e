package sk.jadro.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import sk.jadro.base.text.Lang;

/** Leads from an address with a slash at its end, as people type and programs make it, to the page's one address. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TrailingSlashFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        var path = request.getRequestURI();
        var query = request.getQueryString();
        response.setHeader("Location", path.substring(0, path.length() - 1) + (query == null ? "" : "?" + query));
    }

    /** Two slashes in a row are no address of ours, and at the beginning would lead to another house. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.endsWith("/")
                || path.length() == 1
                || path.contains("//")
                || path.equals(Lang.EN.prefix() + "/")
                || !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }
}
