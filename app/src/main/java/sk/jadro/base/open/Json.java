package sk.jadro.base.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer for programs.
 *
 * @param body maps, lists, strings and numbers
 * @param next the address of what follows it, told in a header, too (RFC 8288); null if nothing does
 */
record Json(Object body, @Nullable String next) implements View {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    static Json of(Object body) {
        return new Json(body, null);
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var written = MAPPER.writeValueAsBytes(body);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-cache");
        if (next != null) {
            response.setHeader("Link", "<" + next + ">; rel=\"next\"");
        }
        response.setContentLength(written.length);
        response.getOutputStream().write(written);
    }
}
