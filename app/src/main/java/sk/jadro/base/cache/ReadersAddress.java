package sk.jadro.base.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address by which readers' pages are kept. Whoever has a session gets pages made for them, and so does an address with
 * a notice in it. Links in pages never depend on the host they were asked of, so it is no part of it.
 */
final class ReadersAddress {
    /** The one parameter that readers' pages know, but for the notice. */
    private static final Pattern PAGE = Pattern.compile("(?:^|&)page=(\\d{1,5})(?:&|$)");

    /** Its name is set in application.yaml. */
    private static final String SESSION_COOKIE = "jadro=";

    private static final Pattern NOTICE = Pattern.compile("(?:^|&)notice=");

    private ReadersAddress() {}

    /** Null where this may be no such page. */
    static @Nullable String of(HttpServletRequest request) {
        var method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD") || hasSession(request)) {
            return null;
        }
        var query = request.getQueryString();
        if (query == null) {
            return request.getRequestURI();
        }
        if (NOTICE.matcher(query).find()) {
            return null;
        }
        var page = PAGE.matcher(query);
        return page.find() ? request.getRequestURI() + "?page=" + page.group(1) : request.getRequestURI();
    }

    private static boolean hasSession(HttpServletRequest request) {
        var cookies = request.getHeader("Cookie");
        return cookies != null && cookies.contains(SESSION_COOKIE);
    }
}
