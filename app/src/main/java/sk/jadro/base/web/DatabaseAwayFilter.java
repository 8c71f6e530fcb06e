package sk.jadro.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import sk.jadro.base.db.DatabaseAway;

/**
 * While the database can't be reached, or can take no more, people are told to come back (503) rather than that something
 * broke. Sessions are rows, too, so this stands around them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class DatabaseAwayFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayFilter.class);

    private static final String SECONDS_TO_COME_BACK = "10";

    private final ObjectProvider<PageArguments> pages;

    DatabaseAwayFilter(ObjectProvider<PageArguments> pages) {
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!DatabaseAway.isBehind(e) || response.isCommitted()) {
                throw e;
            }
            LOG.warn("a request could not be served: the database is away");
            response.resetBuffer();
            response.setHeader("Retry-After", SECONDS_TO_COME_BACK);
            // Not by way of the error pages: the way there asks for the session once more.
            ErrorPages.comeBack(pages.getObject(), request, response);
        }
    }
}
