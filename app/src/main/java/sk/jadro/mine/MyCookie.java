package sk.jadro.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Cookies;
import sk.jadro.base.web.Site;

/**
 * Where the secret of a link goes, so that no address shows it. The cookie opens a person's own page and nothing else, and
 * browsers send it nowhere else: readers' pages don't know of it.
 */
@Component
class MyCookie {
    static final String NAME = "jadro-mine";

    private final Cookies cookies;

    MyCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> cookie.getValue());
    }

    void set(String token, Site site, HttpServletResponse response) {
        for (var lang : Lang.values()) {
            cookies.set(NAME, token, path(lang, site), MyLinks.GOOD_FOR, response);
        }
    }

    void clear(Site site, HttpServletResponse response) {
        for (var lang : Lang.values()) {
            cookies.clear(NAME, path(lang, site), response);
        }
    }

    private static String path(Lang lang, Site site) {
        return lang.prefix() + "/" + site.slug() + "/mine";
    }
}
