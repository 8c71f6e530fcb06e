package sk.jadro.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import sk.jadro.base.text.Lang;

/**
 * English pages stand at the Slovak ones' addresses with {@code /en} before: for the rest of the house that prefix is
 * the context path, so that each page has one mapping and redirects keep the language.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class LanguageFilter extends OncePerRequestFilter {
    private static final String LANG = LanguageFilter.class.getName();

    static Lang langOf(HttpServletRequest request) {
        return request.getAttribute(LANG) instanceof Lang lang ? lang : Lang.SK;
    }

    /** The path of the Slovak page that this is the English one of; a Slovak page's own path. */
    static String withoutPrefix(String path) {
        return isEnglish(path) ? path.substring(Lang.EN.prefix().length()) : path;
    }

    private static boolean isEnglish(String path) {
        return path.equals(Lang.EN.prefix()) || path.startsWith(Lang.EN.prefix() + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (path.indexOf(';') >= 0) {
            // No address has parameters in its path; what is made to look so is not worth reading.
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var english = isEnglish(path);
        request.setAttribute(LANG, english ? Lang.EN : Lang.SK);
        chain.doFilter(english ? new English(request) : request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }

    private static final class English extends HttpServletRequestWrapper {
        English(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            var path = super.getRequestURI();
            return path.equals("/en") ? "/en/" : path;
        }

        @Override
        public String getContextPath() {
            return "/en";
        }

        @Override
        public String getServletPath() {
            return withoutPrefix(super.getServletPath());
        }
    }
}
