package sk.jadro.mine;

import com.google.re2j.Pattern;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Code;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.base.web.Unlisted;

/** Everybody's own page, and how one comes to it: by a letter's link, or by asking for one. */
@Controller
class MyPages {
    private static final Pattern SEGMENT = Pattern.compile("[0-9a-z-]{1,60}");

    private final Mine mine;
    private final MyselfRole role;
    private final MyLinks links;
    private final MyCookie cookie;
    private final LinkRequests requests;

    MyPages(Mine mine, MyselfRole role, MyLinks links, MyCookie cookie, LinkRequests requests) {
        this.mine = mine;
        this.role = role;
        this.links = links;
        this.cookie = cookie;
        this.requests = requests;
    }

    @Bean
    static Unlisted ownPagesAreUnlisted() {
        return Unlisted.of("/mine");
    }

    record MineView(Page page, Form form, Myself self, Mine.Everything everything) {
        /** Whether they have told their name: until then they are called by their address. */
        boolean isNamed() {
            return !self.person().name().equals(String.valueOf(self.person().email()));
        }

        /** Enough of the address to know it by, to whoever looks over a shoulder too little. */
        String address() {
            var email = self.person().email();
            if (email == null) {
                return "";
            }
            var address = email.value();
            return address.charAt(0) + "•••••" + address.substring(address.indexOf('@'));
        }
    }

    /** @param gone whether a link was opened that is good no more, or none */
    record UnknownView(Page page, Form form, boolean gone) {}

    @GetMapping("/{partnership}/mine")
    Html show(Page page, HttpServletRequest request) {
        return role.heldBy(request, page.here())
                .map(me -> Html.of("mine/mine", new MineView(page, Form.empty(), me, mine.of(me, page))))
                .orElseGet(() -> Html.of("mine/unknown", new UnknownView(page, Form.empty(), false)))
                .keptSecret();
    }

    @GetMapping("/{partnership}/mine/{token}")
    View open(Page page, HttpServletResponse response, @PathVariable String token) {
        return open(page, response, token, "");
    }

    /** A page below it, of a room's. */
    @GetMapping("/{partnership}/mine/{token}/{room}/{thing}")
    View open(
            Page page,
            HttpServletResponse response,
            @PathVariable String token,
            @PathVariable String room,
            @PathVariable String thing) {
        if (!SEGMENT.matches(room) || !SEGMENT.matches(thing)) {
            throw new NotFound();
        }
        return open(page, response, token, "/" + room + "/" + thing);
    }

    private View open(Page page, HttpServletResponse response, String token, String path) {
        if (links.find(page.here().id(), token).isEmpty()) {
            return goneLink(page);
        }
        cookie.set(token, page.here(), response);
        return Redirect.to(page, "/mine" + path);
    }

    /** What is said of a link that is good no more. */
    static Html goneLink(Page page) {
        return Html.of("mine/unknown", new UnknownView(page, Form.empty(), true))
                .with(HttpStatus.GONE)
                .keptSecret();
    }

    @PostMapping("/{partnership}/mine/links")
    View ask(Page page, Form form, Stranger stranger) {
        var email = form.read("email", EmailAddress::new);
        var permit = email == null
                ? null
                : stranger.mayCauseLetter(form, "email", email.mailbox()).orElse(null);
        if (email == null || permit == null) {
            return Html.of("mine/unknown", new UnknownView(page, form, false))
                    .rejected(form)
                    .keptSecret();
        }
        requests.note(permit, page.here().id(), email);
        return Redirect.to(page, "/mine/links");
    }

    /** The same whether or not anything is kept of that address. */
    @GetMapping("/{partnership}/mine/links")
    Html asked(Page page) {
        return Html.of("mine/asked", page).keptSecret();
    }

    @PostMapping("/{partnership}/mine/sign-out")
    View leave(Page page, HttpServletResponse response) {
        cookie.clear(page.here(), response);
        return Redirect.to(page, "/mine");
    }

    @PostMapping("/{partnership}/mine/language")
    View writeIn(Page page, Form form, Myself me) {
        mine.writeIn(me, Code.parse(Lang.class, form.typed("lang")).orElseThrow(NotFound::new));
        return Redirect.to(page, "/mine").saying("mine.notice.language");
    }

    @PostMapping("/{partnership}/mine/letters")
    View remind(Page page, Form form, Myself me) {
        var daily = form.typed("daily");
        if (!daily.equals("on") && !daily.equals("off")) {
            throw new NotFound();
        }
        mine.remind(me, daily.equals("on"));
        return Redirect.to(page, "/mine").saying(daily.equals("on") ? "mine.notice.daily-on" : "mine.notice.daily-off");
    }

    @PostMapping("/{partnership}/mine/consents/{id}/withdrawal")
    View takeBack(Page page, Myself me, @PathVariable UUID id) {
        if (!mine.takeBack(me, id)) {
            throw new NotFound();
        }
        return Redirect.to(page, "/mine").saying("mine.notice.taken-back");
    }
}
