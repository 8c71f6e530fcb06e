package sk.jadro.handovers;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.activities.Activity;
import sk.jadro.activities.ActivityPlace;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coowners.OwnActivities;
import sk.jadro.mine.Myself;

/** Where somebody hands over an activity that they carry. */
@Controller
class MyHandoverPages {
    private final Handovers handovers;

    MyHandoverPages(Handovers handovers) {
        this.handovers = handovers;
    }

    @Bean
    static DeskLink handingOver() {
        return new DeskLink(ActivityPlace.CARRIERS, "handovers.hand-over", "/handover", 30);
    }

    /** @param open whom they asked already; null for nobody */
    record HandoverView(
            Page page,
            Form form,
            Activity activity,
            @Nullable Handover open) {
        String address() {
            return "/mine/activities/" + activity.slug() + "/handover";
        }
    }

    @GetMapping("/{partnership}/mine/activities/{slug}/handover")
    Html blank(Page page, Myself me, @PathVariable String slug) {
        return handovers
                .carried(me, slug)
                .map(activity -> shown(page, Form.empty(), me, activity))
                .orElseGet(() -> OwnActivities.notCarried(page));
    }

    @PostMapping("/{partnership}/mine/activities/{slug}/handover")
    View ask(Page page, Form form, Myself me, @PathVariable String slug) {
        var carried = handovers.carried(me, slug);
        if (carried.isEmpty()) {
            return OwnActivities.notCarried(page);
        }
        var activity = carried.get();
        var to = form.read("email", EmailAddress::new);
        if (to != null && to.equals(me.person().email())) {
            form.reject("email", "handovers.problem.yourself");
        }
        if (to != null && form.isValid() && !handovers.ask(me, page.here(), activity, to)) {
            form.reject("email", "handovers.problem.enough", Handovers.MOST_A_DAY);
        }
        return form.isValid()
                ? Redirect.to(page, "/mine").saying("handovers.notice.asked")
                : shown(page, form, me, activity).rejected();
    }

    @PostMapping("/{partnership}/mine/activities/{slug}/handover/cancellation")
    View cancel(Page page, Myself me, @PathVariable String slug) {
        if (!handovers.cancel(me, slug)) {
            throw new NotFound();
        }
        return Redirect.to(page, "/mine").saying("handovers.notice.cancelled");
    }

    private Html shown(Page page, Form form, Myself me, Activity activity) {
        var open = handovers.open(me, activity).orElse(null);
        return Html.of("handovers/handover", new HandoverView(page, form, activity, open))
                .keptSecret();
    }
}
