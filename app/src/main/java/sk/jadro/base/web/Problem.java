package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * What went wrong, for programs (RFC 9457): the error pages' place is taken by it below {@code /api/}.
 *
 * @param detail what is to be mended; null where the status says all
 * @param instance the path that was asked for; null where it can not be read
 */
public record Problem(
        HttpStatus status,
        @Nullable String detail,
        @Nullable String instance) implements View {
    private static final String PROGRAMS = "/api/";

    /** Whether a program asks at this path. */
    static boolean isAnswerAt(@Nullable String path) {
        return path != null && path.startsWith(PROGRAMS);
    }

    /** One that its status says all about. */
    static Problem of(HttpStatus status, String instance) {
        return new Problem(status, null, instance);
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(getContentType());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json().getBytes(StandardCharsets.UTF_8));
    }

    String json() {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "about:blank");
        members.put("title", status.getReasonPhrase());
        members.put("status", status.value());
        if (detail != null) {
            members.put("detail", detail);
        }
        if (instance != null) {
            members.put("instance", instance);
        }
        return JsonMapper.shared().writeValueAsString(members);
    }
}
