package sk.jadro.mine;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Unlisted;

/**
 * Where one ends the letters that one is written of several things. Mail programs post here themselves, as the letter's head says
 * (RFC 8058); whatever merely follows links changes nothing.
 */
@Controller
class StopPages {
    private final StopLinks links;

    StopPages(StopLinks links) {
        this.links = links;
    }

    @Bean
    static Unlisted stopPagesAreUnlisted() {
        return Unlisted.of("/letters");
    }

    record StopView(Page page, String token, boolean isOn) {}

    @GetMapping("/{partnership}/letters/{token}")
    Html show(Page page, @PathVariable String token) {
        return links.isOn(page.here().id(), token)
                .map(on -> Html.of("mine/stop", new StopView(page, token, on)).keptSecret())
                .orElseGet(() -> MyPages.goneLink(page));
    }

    /** What a mail program posts is answered by the page itself: it follows no redirects. */
    @PostMapping("/{partnership}/letters/{token}")
    View stop(Page page, Form form, @PathVariable String token) {
        if (!links.set(page.here().id(), token, form.typed("letters").equals("on"))) {
            return MyPages.goneLink(page);
        }
        return form.typed("List-Unsubscribe").isEmpty() ? Redirect.to(page, "/letters/" + token) : show(page, token);
    }
}
