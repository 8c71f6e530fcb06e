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
 */
public record Redirect(String path) implements View {
    public static Redirect to(String path) {
        return new Redirect(path);
    }

    /** To a page of this page's partnership: {@code to(page, "/desk")}. */
    public static Redirect to(Page page, String path) {
        return new Redirect("/" + page.here().slug() + path);
    }

    /** With a sentence at the head of that page, by its key: {@code people.notice.invited}. */
    public Redirect saying(String notice) {
        return new Redirect(path + "?notice=" + notice);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
        response.setHeader("Cache-Control", "no-store");
    }
}
