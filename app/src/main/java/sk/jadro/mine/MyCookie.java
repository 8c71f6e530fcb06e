package sk.jadro.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final List<String> places;

    MyCookie(Cookies cookies, List<OwnPlace> places) {
        this.cookies = cookies;
        this.places = Stream.concat(Stream.of("/mine"), places.stream().map(OwnPlace::path))
                .toList();
    }

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> cookie.getValue());
    }

    void set(String token, Site site, HttpServletResponse response) {
        paths(site).forEach(path -> cookies.set(NAME, token, path, MyLinks.GOOD_FOR, response));
    }

    void clear(Site site, HttpServletResponse response) {
        paths(site).forEach(path -> cookies.clear(NAME, path, response));
    }

    private List<String> paths(Site site) {
        return Stream.of(Lang.values())
                .flatMap(lang -> places.stream().map(place -> lang.prefix() + "/" + site.slug() + place))
                .toList();
    }
}
