package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** The page has another address now (301, RFC 9110 §15.4.2): a slug was changed after it had been published. */
public record MovedPermanently(String path) implements View {
    public static MovedPermanently to(Page page, String path) {
        return new MovedPermanently("/" + page.here().slug() + path);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", request.getContextPath() + path);
        response.setHeader("Cache-Control", "no-cache");
    }
}
