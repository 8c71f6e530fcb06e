package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * "See other" (303, RFC 9110 §15.4.4): after a post was accepted, the browser gets the page that shows what came of it,
 * in the language that it was sent in.
 *
 * @param path the address without language; never what a request brought along
 * @param notice the key of a sentence that the page says once
 */
public record Redirect(String path, @Nullable String notice) implements View {
    public static Redirect to(String path) {
        return new Redirect(path, null);
    }

    /** To a page of this page's partnership: {@code to(page, "/desk")}. */
    public static Redirect to(Page page, String path) {
        return to("/" + page.here().slug() + path);
    }

    /** With a sentence at the head of that page, by its key: {@code people.notice.invited}. */
    public Redirect saying(String notice) {
        return new Redirect(path, notice);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        var address = notice == null
                ? path
                : Html.house(request).getBean(Notices.class).leave(notice, path, request, response);
        response.setHeader("Location", request.getContextPath() + address);
        response.setHeader("Cache-Control", "no-store");
    }
}
