package sk.jadro.coordinators;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.base.web.Stranger;
import sk.jadro.base.web.Unlisted;
import sk.jadro.people.Side;
import sk.jadro.people.TypedName;

/** Signing in by a mailed link, and out. A link's page changes nothing until its button is pressed. */
@Controller
class SignInPages {
    private final Coordinators coordinators;
    private final SignIns signIns;
    private final SignedIn signedIn;
    private final SignInRequests requests;

    SignInPages(Coordinators coordinators, SignIns signIns, SignedIn signedIn, SignInRequests requests) {
        this.coordinators = coordinators;
        this.signIns = signIns;
        this.signedIn = signedIn;
        this.requests = requests;
    }

    @Bean
    static Unlisted signInLinksAreUnlisted() {
        return Unlisted.of("/sign-in");
    }

    record SignInView(Page page, Form form) {}

    /** @param holder null when the link is good no more */
    record SignInLinkView(Page page, Form form, SignIns.@Nullable Holder holder) {}

    @GetMapping("/sign-in")
    Html signIn(Page page) {
        return Html.of("coordinators/signIn", new SignInView(page, Form.empty()));
    }

    @PostMapping("/sign-in")
    View mailLink(Page page, Form form, Stranger stranger) {
        var email = form.read("email", EmailAddress::new);
        var permit = stranger.mayPost(form, "email");
        if (email == null || permit.isEmpty()) {
            return Html.of("coordinators/signIn", new SignInView(page, form)).rejected(form);
        }
        requests.note(permit.get(), email);
        return Redirect.to("/sign-in/sent");
    }

    @GetMapping("/sign-in/sent")
    Html sent(Page page) {
        return Html.of("coordinators/signInSent", page);
    }

    @GetMapping("/{partnership}/sign-in/{token}")
    Html link(Page page, @PathVariable String token) {
        return linkPage(page, Form.empty(), token);
    }

    @PostMapping("/{partnership}/sign-in/{token}")
    View use(Page page, Form form, @PathVariable String token, HttpServletRequest request) {
        var site = page.here();
        var arrival = signIns.use(site.id(), token);
        if (arrival.isEmpty() && signIns.holder(site.id(), token).orElse(null) instanceof SignIns.Holder.Newcomer) {
            var name = TypedName.read(form);
            var email = form.read("email", EmailAddress::new);
            var side = form.choice("side", Side.class);
            if (email == null || side == null || !form.isValid()) {
                return linkPage(page, form, token).rejected();
            }
            arrival = coordinators.signInNewcomer(site, token, name, email, side, page.lang());
        }
        if (arrival.isEmpty()) {
            return linkPage(page, form, token);
        }
        signedIn.begin(request, site.id(), arrival.get().person());
        return Redirect.to(page, arrival.get().start());
    }

    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request) {
        SignedIn.end(request);
        return Redirect.to("/");
    }

    private Html linkPage(Page page, Form form, String token) {
        var holder = signIns.holder(page.here().id(), token).orElse(null);
        return Html.of("coordinators/signInLink", new SignInLinkView(page, form, holder))
                .with(holder == null ? HttpStatus.GONE : HttpStatus.OK)
                .keptSecret();
    }
}
