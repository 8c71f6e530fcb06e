package sk.jadro.organisations;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.mine.Myself;

/** What people do on their own page about those they act for. */
@Controller
class MyOrganisationPages {
    private final Affiliations affiliations;

    MyOrganisationPages(Affiliations affiliations) {
        this.affiliations = affiliations;
    }

    @PostMapping("/{partnership}/mine/organisations/{claim}/confirmation")
    View confirm(Page page, Myself me, @PathVariable UUID claim) {
        return back(page, affiliations.decide(me, claim, ClaimState.CONFIRMED), "confirmed");
    }

    @PostMapping("/{partnership}/mine/organisations/{claim}/refusal")
    View refuse(Page page, Myself me, @PathVariable UUID claim) {
        return back(page, affiliations.decide(me, claim, ClaimState.REFUSED), "refused");
    }

    @PostMapping("/{partnership}/mine/organisations/{claim}/withdrawal")
    View leave(Page page, Myself me, @PathVariable UUID claim) {
        return back(page, affiliations.leave(me, claim), "left");
    }

    @PostMapping("/{partnership}/mine/organisations/{claim}/return")
    View comeBack(Page page, Myself me, @PathVariable UUID claim) {
        return back(page, affiliations.comeBack(me, claim), "back");
    }

    private static View back(Page page, boolean done, String notice) {
        if (!done) {
            throw new NotFound();
        }
        return Redirect.to(page, "/mine").saying("organisations.notice." + notice);
    }
}
