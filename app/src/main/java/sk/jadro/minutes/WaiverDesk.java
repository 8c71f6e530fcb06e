package sk.jadro.minutes;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Events;
import sk.jadro.minutes.MinutesForms.Back;
import sk.jadro.minutes.MinutesForms.Which;

/** Where those who coordinate say that there will be no minutes of a meeting, and why; or that there will after all. */
@Controller
class WaiverDesk {
    private static final int BECAUSE = 500;

    private final Events events;
    private final MinutesWaivers waivers;
    private final MinutesForms forms;

    WaiverDesk(Events events, MinutesWaivers waivers, MinutesForms forms) {
        this.events = events;
        this.waivers = waivers;
        this.forms = forms;
    }

    /** Where it is sent; who follows its address sees the form. */
    @GetMapping("/{partnership}/desk/events/{id}/minutes/waiver")
    View formAddress(Page page, Coordinator by, @PathVariable UUID id) {
        var event = events.byId(by.partnership(), id).orElseThrow(NotFound::new);
        return Redirect.to(page, Minutes.desk(event.id()));
    }

    @PostMapping("/{partnership}/desk/events/{id}/minutes/waiver")
    View waive(Page page, Form form, Coordinator by, @PathVariable UUID id) {
        var event = events.byId(by.partnership(), id).orElseThrow(NotFound::new);
        if (form.isChosen("take_back", "yes")) {
            waivers.takeBack(by, id);
            return Redirect.to(page, Minutes.desk(id)).saying("minutes.notice.waiver-taken-back");
        }
        var because = form.text("waiver", BECAUSE);
        if (!form.isValid()) {
            return forms.of(page, by, event, Back.of(Which.WAIVER, form)).rejected();
        }
        if (!waivers.waive(by, id, because)) {
            form.reject("waiver_sk", "minutes.problem.read");
            return forms.of(page, by, event, Back.of(Which.WAIVER, form)).with(HttpStatus.CONFLICT);
        }
        return Redirect.to(page, Minutes.desk(id)).saying("minutes.notice.waived");
    }
}
