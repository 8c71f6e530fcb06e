package sk.jadro.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is announced larger than any form may be before it is sent (413): strangers' forms hold a few lines,
 * coordinators' long texts, and files come to the desk and to people's own pages only (415 elsewhere). A body of unknown size is cut off by the server.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
final class BodyLimitFilter extends OncePerRequestFilter {
    private static final DataSize STRANGERS_FORM = DataSize.ofKilobytes(64);

    /** What somebody at the desk pastes from a word processor, which writes twenty letters of markup for each of text. */
    private static final DataSize PASTED = DataSize.ofMegabytes(2);

    private final DataSize form;
    private final DataSize files;

    BodyLimitFilter(
            @Value("${server.tomcat.max-http-form-post-size}") DataSize form,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize files) {
        this.form = form;
        this.files = files;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var hasFiles = type != null && type.startsWith("multipart/");
        var isPage = type != null && type.startsWith(MediaType.TEXT_HTML_VALUE);
        var desk = isUnder(request, "desk");
        if (request.getContentLengthLong() > limit(hasFiles, isPage, desk).toBytes()) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (hasFiles && !takesFiles(request)) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private DataSize limit(boolean hasFiles, boolean isPage, boolean desk) {
        if (hasFiles) {
            return files;
        }
        if (isPage && desk) {
            return PASTED;
        }
        return desk ? form : STRANGERS_FORM;
    }

    /** Pictures are sent from the desk, and from people's own pages. */
    private static boolean takesFiles(HttpServletRequest request) {
        return isUnder(request, "desk") || isUnder(request, "mine");
    }

    private static boolean isUnder(HttpServletRequest request, String segment) {
        var segments = StringUtils.tokenizeToStringArray(LanguageFilter.withoutPrefix(request.getRequestURI()), "/");
        return segments.length > 1 && segments[1].equals(segment);
    }
}
