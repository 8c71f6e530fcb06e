package sk.jadro.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is announced larger than any form may be before it is sent (413): strangers' forms hold a few lines,
 * coordinators' long texts. Files come to the desk, to people's own pages, and where a room {@linkplain TakesFiles takes} them of
 * strangers, so many of one network (429); to no other form (415). A body of unknown size is cut off by the server.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
final class BodyLimitFilter extends OncePerRequestFilter {
    private static final DataSize STRANGERS_FORM = DataSize.ofKilobytes(64);

    /** What somebody at the desk pastes from a word processor, which writes twenty letters of markup for each of text. */
    private static final DataSize PASTED = DataSize.ofMegabytes(2);

    private final RateLimits limits;
    private final Set<String> strangers;
    private final DataSize form;
    private final DataSize files;

    BodyLimitFilter(
            RateLimits limits,
            List<TakesFiles> strangers,
            @Value("${server.tomcat.max-http-form-post-size}") DataSize form,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize files) {
        this.limits = limits;
        this.strangers = strangers.stream().map(TakesFiles::segment).collect(Collectors.toSet());
        this.form = form;
        this.files = files;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var hasFiles = type != null && type.startsWith("multipart/");
        var isPage = type != null && type.startsWith(MediaType.TEXT_HTML_VALUE);
        var room = room(request);
        var desk = room.equals("desk");
        if (request.getContentLengthLong() > limit(hasFiles, isPage, desk).toBytes()) {
            refuse(response, HttpStatus.CONTENT_TOO_LARGE);
        } else if (hasFiles && !desk && !room.equals("mine") && !strangers.contains(room)) {
            refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        } else if (hasFiles && strangers.contains(room) && !limits.allowsUpload(request, size(request))) {
            refuse(response, HttpStatus.TOO_MANY_REQUESTS);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setHeader("Connection", "close");
        response.sendError(status.value());
    }

    /** What it may come to, where it doesn't say. */
    private DataSize size(HttpServletRequest request) {
        var length = request.getContentLengthLong();
        return length < 0 ? files : DataSize.ofBytes(length);
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

    /** What follows the partnership in the address; empty where nothing does. */
    private static String room(HttpServletRequest request) {
        var segments = StringUtils.tokenizeToStringArray(LanguageFilter.withoutPrefix(request.getRequestURI()), "/");
        return segments.length > 1 ? segments[1] : "";
    }
}
