package sk.jadro.base.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.web.Notices;

/**
 * Who gets what everybody gets. Whoever has a session gets pages made for them, and so does whom something is to be told.
 * Links in pages never depend on the host they were asked of, so it is no matter.
 */
final class Readers {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** The session's, whose name is set in application.yaml, and that of what is said once. */
    private static final Set<String> PERSONAL_COOKIES = Set.of("jadro", Notices.COOKIE);

    private Readers() {}

    static boolean mayBe(HttpServletRequest request) {
        return METHODS.contains(request.getMethod()) && isPlain(request.getRequestURI()) && !isKnown(request);
    }

    /**
     * Addresses are letters, digits and hyphens; what is written in another way would only be kept a second time. There is
     * none where the request could not be read.
     */
    private static boolean isPlain(@Nullable String path) {
        return path != null && path.indexOf('%') < 0 && path.indexOf(';') < 0 && !path.contains("//");
    }

    private static boolean isKnown(HttpServletRequest request) {
        // Parsed by whoever looks for the session in them, so that both see the same.
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (PERSONAL_COOKIES.contains(cookie.getName())) {
                    return true;
                }
            }
        }
        return false;
    }
}
