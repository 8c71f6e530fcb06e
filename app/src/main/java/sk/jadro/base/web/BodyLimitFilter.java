package sk.jadro.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is announced larger than any form may be before it is sent (413). A body of unknown size is cut off by the
 * server.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
final class BodyLimitFilter extends OncePerRequestFilter {
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
        if (request.getContentLengthLong() > limit(request).toBytes()) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private DataSize limit(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/") ? files : form;
    }
}
