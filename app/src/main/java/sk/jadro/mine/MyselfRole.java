package sk.jadro.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Role;
import sk.jadro.base.web.Site;

/** The role of whoever opened their own page with this browser. */
@Component
@ControllerAdvice
class MyselfRole implements Role<Myself> {
    private final MyLinks links;

    MyselfRole(MyLinks links) {
        this.links = links;
    }

    @Override
    public Class<Myself> proof() {
        return Myself.class;
    }

    @Override
    public Optional<Myself> heldBy(HttpServletRequest request, Site site) {
        return MyCookie.of(request).flatMap(token -> links.find(site.id(), token));
    }

    @Override
    public Unknown missing(HttpServletRequest request, Site site) {
        return new Unknown();
    }

    /** No link of a letter was opened with this browser, or it is good no more. */
    static final class Unknown extends RuntimeException {}

    @ExceptionHandler(Unknown.class)
    Html unknown(Page page) {
        return Html.of("mine/unknown", new MyPages.UnknownView(page, Form.empty(), true))
                .with(HttpStatus.UNAUTHORIZED)
                .keptSecret();
    }
}
