package sk.jadro.comments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import sk.jadro.base.text.Lang;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Cookies;
import sk.jadro.base.web.Site;

/**
 * By which a browser is known whose owner confirmed a comment in it. It lets them comment without another letter, and nothing else;
 * readers' pages are the same with it as without. Called inside the partnership.
 */
@Component
class CommentCookie {
    static final String NAME = "jadro-commenter";

    private static final String PURPOSE = "commenter";
    private static final Duration GOOD_FOR = Duration.ofDays(90);

    private final Cookies cookies;
    private final Tokens tokens;
    private final Clock clock;

    CommentCookie(Cookies cookies, Tokens tokens, Clock clock) {
        this.cookies = cookies;
        this.tokens = tokens;
        this.clock = clock;
    }

    void set(Site site, UUID person, HttpServletResponse response) {
        var token = tokens.issue(PURPOSE, person, clock.instant().plus(GOOD_FOR));
        for (var lang : Lang.values()) {
            cookies.set(NAME, token, lang.prefix() + "/" + site.slug(), GOOD_FOR, response);
        }
    }

    /** Whose browser it is. */
    Optional<UUID> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .flatMap(cookie -> tokens.find(PURPOSE, cookie.getValue()))
                .flatMap(found -> Optional.ofNullable(found.subject()));
    }
}
