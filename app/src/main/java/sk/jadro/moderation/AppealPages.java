package sk.jadro.moderation;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;

/** Where whoever wrote something says, on their own page, what speaks against that it was hidden. */
@Controller
class AppealPages {
    private final Moderation moderation;
    private final List<OwnPage> pages;

    AppealPages(Moderation moderation, List<OwnPage> pages) {
        this.moderation = moderation;
        this.pages = pages;
    }

    /** Where an appeal is sent to. */
    @GetMapping("/{partnership}/{own}/{token}/appeal")
    View formAddress(Page page, @PathVariable String own, @PathVariable String token) {
        return Redirect.to(page, "/" + existing(own).segment() + "/" + token);
    }

    @PostMapping("/{partnership}/{own}/{token}/appeal")
    View appeal(Page page, Form form, @PathVariable String own, @PathVariable String token) {
        var shown = existing(own);
        var thing = shown.thing(page, token);
        if (thing.isEmpty()) {
            return shown.show(page, Form.empty(), token);
        }
        return moderation
                .appeal(page, form, thing.get())
                .map(status -> with(shown.show(page, form, token), status))
                .orElseGet(() -> Redirect.to(page, "/" + own + "/" + token).saying("moderation.notice.appealed"));
    }

    private static View with(View view, HttpStatus status) {
        return view instanceof Html html ? html.with(status) : view;
    }

    private OwnPage existing(String segment) {
        return pages.stream()
                .filter(one -> one.segment().equals(segment))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
