package sk.jadro.base.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import sk.jadro.base.text.Text;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer for programs.
 *
 * @param body maps, lists, strings and numbers
 * @param next the address of what follows it, told in a header, too (RFC 8288); null if nothing does
 */
public record Json(Object body, @Nullable String next) implements View {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** One that nothing follows. */
    public static Json of(Object body) {
        return new Json(body, null);
    }

    /** A text in the languages that somebody wrote it in. */
    public static Map<String, String> text(Text text) {
        return Shape.text(text);
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
