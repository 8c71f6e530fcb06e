package sk.jadro.harvest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import sk.jadro.base.text.Sha256;
import sk.jadro.base.web.Cookies;

/**
 * Who writes on boards, without an account: whoever's browser holds a secret that was made for it with the first note. Rows have
 * its hash only.
 */
@Component
class Authors {
    private static final String COOKIE = "jadro-board";
    private static final Duration GOOD_FOR = Duration.ofDays(30);
    private static final int BYTES = 32;
    private static final int LETTERS = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Cookies cookies;

    Authors(Cookies cookies) {
        this.cookies = cookies;
    }

    /** Whoever asks; empty if they never wrote. */
    Optional<String> of(HttpServletRequest request) {
        return secret(request).map(Sha256::hex);
    }

    /** Whoever asks, from now on. */
    String make(HttpServletRequest request, HttpServletResponse response) {
        var secret = secret(request).orElseGet(Authors::fresh);
        cookies.set(COOKIE, secret, "/", GOOD_FOR, response);
        return Sha256.hex(secret);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(secret -> secret.length() == LETTERS);
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
