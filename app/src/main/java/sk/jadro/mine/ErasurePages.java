package sk.jadro.mine;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.people.Person;

/**
 * Having oneself erased: by the button of a letter that was asked for just now, so that nobody can do it to whom an older
 * letter was passed on.
 */
@Controller
class ErasurePages {
    private final Mine mine;
    private final ErasureLinks links;
    private final MyCookie cookie;

    ErasurePages(Mine mine, ErasureLinks links, MyCookie cookie) {
        this.mine = mine;
        this.links = links;
        this.cookie = cookie;
    }

    /** @param person who would be erased; null once they are */
    record ErasureView(Page page, @Nullable Person person, String token) {}

    @PostMapping("/{partnership}/mine/erasure")
    View ask(Page page, Form form, Stranger stranger, Myself me) {
        var email = me.person().email();
        var permit = email == null
                ? null
                : stranger.mayCauseLetter(form, "erasure", email.mailbox()).orElse(null);
        if (email == null || permit == null) {
            return Html.of("mine/mine", new MyPages.MineView(page, form, me, mine.of(me, page)))
                    .rejected(form)
                    .keptSecret();
        }
        links.mail(permit, page.here(), me, email);
        return Redirect.to(page, "/mine").saying("mine.notice.erasure-sent");
    }

    @GetMapping("/{partnership}/mine/erasure/{token}")
    View show(Page page, @PathVariable String token) {
        var person = links.find(page.here().id(), token).orElse(null);
        if (person == null && !links.isDone(page.here().id(), token)) {
            return MyPages.goneLink(page);
        }
        return Html.of("mine/erasure", new ErasureView(page, person, token)).keptSecret();
    }

    @PostMapping("/{partnership}/mine/erasure/{token}")
    View erase(Page page, HttpServletResponse response, @PathVariable String token) {
        var done = links.erase(page.here().id(), token);
        if (done.isEmpty()) {
            return MyPages.goneLink(page);
        }
        cookie.clear(page.here(), response);
        return Redirect.to(page, "/mine/erasure/" + done.get());
    }
}
