package sk.jadro.base.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Sentences that the page after a redirect says once. No link of somebody else's can put one on a page: the sentence's key
 * travels in a cookie where somebody has proven who they are; others get no cookies, and theirs stands in the address, where
 * that is a secret itself.
 */
@Component
public final class Notices {
    public static final String COOKIE = "notice";

    private static final String PARAMETER = "notice";

    /** Those parts of addresses that only whom they were given to knows. */
    private static final Set<String> SECRETS = Set.of("token", "ticket", "code");

    /** Longer than any redirect takes. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final Cookies cookies;

    Notices(Cookies cookies) {
        this.cookies = cookies;
    }

    /** Leaves a notice for the page at a path; its address is what to lead to. */
    String leave(String key, String path, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) == null && !Roles.isProven(request)) {
            return path + "?" + PARAMETER + "=" + key;
        }
        cookies.set(COOKIE, key, "/", GOOD_FOR, response);
        return path;
    }

    /** The key that was left for this page, if any; it is said now and not again. */
    Optional<String> take(HttpServletRequest request, HttpServletResponse response, Map<?, ?> pathVariables) {
        var left = Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
        left.ifPresent(key -> cookies.clear(COOKIE, "/", response));
        return left.or(() -> SECRETS.stream().anyMatch(pathVariables::containsKey)
                ? Query.of(request).value(PARAMETER)
                : Optional.empty());
    }
}
