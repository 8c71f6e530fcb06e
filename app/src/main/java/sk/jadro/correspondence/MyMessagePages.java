package sk.jadro.correspondence;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.activities.ActivityPlace;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coowners.OwnActivities;
import sk.jadro.mine.Myself;

/** Where those who carry an activity write to each other, answer, mute and report. */
@Controller
class MyMessagePages {
    private static final int MAX_SAID = 3_000;

    private final Correspondence correspondence;

    MyMessagePages(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Bean
    static DeskLink writingToOthers() {
        return new DeskLink(ActivityPlace.CARRIERS, "correspondence.write", "/messages", 20);
    }

    /** @param muted whether they don't get what is written there */
    record NewMessageView(Page page, Form form, Correspondence.Place place, boolean muted) {
        String address() {
            return "/mine/activities/" + place.activity().slug() + "/messages";
        }
    }

    /** @param isOwn whether whoever looks at it wrote it */
    record MessageView(Page page, Form form, Message message, boolean isOwn) {}

    @GetMapping("/{partnership}/mine/activities/{slug}/messages")
    Html blank(Page page, Myself me, @PathVariable String slug) {
        return correspondence
                .place(me, slug)
                .map(place -> newOne(page, Form.empty(), me, place))
                .orElseGet(() -> OwnActivities.notCarried(page));
    }

    @PostMapping("/{partnership}/mine/activities/{slug}/messages")
    View write(Page page, Form form, Myself me, @PathVariable String slug) {
        var found = correspondence.place(me, slug);
        if (found.isEmpty()) {
            return OwnActivities.notCarried(page);
        }
        var place = found.get();
        var said = form.lines("said", MAX_SAID);
        if (form.isValid()) {
            note(form, correspondence.write(me, place, said));
        }
        return form.isValid()
                ? Redirect.to(page, "/mine").saying("correspondence.notice.sent")
                : newOne(page, form, me, place).rejected();
    }

    @GetMapping("/{partnership}/mine/messages/{id}")
    Html read(Page page, Myself me, @PathVariable UUID id) {
        return one(page, Form.empty(), me, existing(me, id));
    }

    /** The button on the own page. */
    @PostMapping("/{partnership}/mine/messages/{id}/reading")
    View open(Page page, Myself me, @PathVariable UUID id) {
        return Redirect.to(page, existing(me, id).path());
    }

    @PostMapping("/{partnership}/mine/messages/{id}")
    View answer(Page page, Form form, Myself me, @PathVariable UUID id) {
        var message = existing(me, id);
        var said = form.lines("said", MAX_SAID);
        var toAll = form.isChosen("whom", "all");
        if (form.isValid()) {
            note(form, correspondence.answer(me, message, said, toAll));
        }
        return form.isValid()
                ? Redirect.to(page, "/mine").saying("correspondence.notice.sent")
                : one(page, form, me, message).rejected();
    }

    private static void note(Form form, Correspondence.Outcome outcome) {
        switch (outcome) {
            case SENT -> {}
            case ENOUGH -> form.reject("said", "correspondence.problem.enough", Correspondence.MOST_A_DAY);
            case STOPPED -> form.reject("said", "correspondence.problem.stopped");
            case NOT_CARRIED -> form.reject("said", "correspondence.problem.not-carried");
        }
    }

    @PostMapping("/{partnership}/mine/messages/{id}/report")
    View report(Page page, Myself me, @PathVariable UUID id) {
        correspondence.report(me, existing(me, id));
        return Redirect.to(page, "/mine").saying("correspondence.notice.reported");
    }

    @PostMapping("/{partnership}/mine/activities/{slug}/messages/mute")
    View mute(Page page, Myself me, @PathVariable String slug) {
        return muted(page, me, slug, true).saying("correspondence.notice.muted");
    }

    @PostMapping("/{partnership}/mine/activities/{slug}/messages/unmute")
    View unmute(Page page, Myself me, @PathVariable String slug) {
        return muted(page, me, slug, false).saying("correspondence.notice.unmuted");
    }

    private Redirect muted(Page page, Myself me, String slug, boolean muted) {
        var place = correspondence.place(me, slug).orElseThrow(NotFound::new);
        correspondence.mute(me, place.activity().id(), muted);
        return Redirect.to(page, "/mine/activities/" + slug + "/messages");
    }

    private Message existing(Myself me, UUID id) {
        return correspondence.find(me, id).orElseThrow(NotFound::new);
    }

    private Html newOne(Page page, Form form, Myself me, Correspondence.Place place) {
        var muted = correspondence.isMuted(me, place.activity().id());
        return Html.of("correspondence/newMessage", new NewMessageView(page, form, place, muted))
                .keptSecret();
    }

    private static Html one(Page page, Form form, Myself me, Message message) {
        return Html.of(
                        "correspondence/message",
                        new MessageView(page, form, message, message.person().equals(me.id())))
                .keptSecret();
    }
}
