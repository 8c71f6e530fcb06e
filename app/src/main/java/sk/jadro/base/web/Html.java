package sk.jadro.base.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A page as answer: a template and the one record it shows.
 *
 * @param template its name from the module's folder on: {@code activities/activity}
 * @param secret whether it may never be kept: it shows a secret link's or a coordinator's page
 */
public record Html(String template, Object model, HttpStatus status, boolean secret) implements View {
    public static Html of(String template, Object model) {
        return new Html(template, model, HttpStatus.OK, false);
    }

    /** The same page for input that could not be accepted (422, RFC 9110 §15.5.21). */
    public Html rejected() {
        return with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The same page for a form that could not be accepted, with the form's own status. */
    public Html rejected(Form form) {
        return with(form.status());
    }

    public Html with(HttpStatus status) {
        return new Html(template, model, status, secret);
    }

    public Html keptSecret() {
        return new Html(template, model, status, true);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        house(request).getBean(TemplateEngine.class).render(template + ".jte", model, output);
        response.setStatus(status.value());
        response.setContentType(getContentType());
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            response.setHeader("Retry-After", "60");
        }
        response.setHeader("Cache-Control", secret || request.getSession(false) != null ? "no-store" : "no-cache");
        if (secret) {
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex");
        }
        // As one piece: each of the template's would go through every filter and the compression by itself.
        var body = output.toByteArray();
        var wanted = SharedPage.wantedBy(request);
        if (wanted == null || !isShared(request, response) || !wanted.takes(request, body)) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    /** Whether everybody who asks for it gets the same. */
    private boolean isShared(HttpServletRequest request, HttpServletResponse response) {
        return status == HttpStatus.OK
                && !secret
                && request.getSession(false) == null
                && !response.containsHeader("Set-Cookie");
    }

    static ApplicationContext house(HttpServletRequest request) {
        var context = RequestContextUtils.findWebApplicationContext(request);
        if (context == null) {
            throw new IllegalStateException("outside of Spring MVC");
        }
        return context;
    }
}
