package sk.jadro.base.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Cookies as this house sets them: no script reads them, no other site's page sends them along with its posts. */
@Component
public final class Cookies {
    private final WebSettings settings;

    Cookies(WebSettings settings) {
        this.settings = settings;
    }

    /** @param path of the pages that it is sent to */
    public void set(String name, String value, String path, Duration goodFor, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path(path)
                .maxAge(goodFor)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(settings.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Makes the browser forget it. */
    public void clear(String name, String path, HttpServletResponse response) {
        set(name, "", path, Duration.ZERO, response);
    }
}
