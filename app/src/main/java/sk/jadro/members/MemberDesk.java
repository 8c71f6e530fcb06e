package sk.jadro.members;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.ui.Crumb;
import sk.jadro.base.web.Asked;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.ListPage;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.PageNumber;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.core.Circle;
import sk.jadro.core.CirclePlace;
import sk.jadro.core.Circles;

/** Who is in a circle, for those who look after it: inviting, answering applications, changing and ending memberships. */
@Controller
class MemberDesk {
    private static final int AT_ONCE = 50;

    private final Db db;
    private final Circles circles;
    private final MembershipStore members;
    private final MembershipFormStore forms;
    private final Admissions admissions;

    MemberDesk(Db db, Circles circles, MembershipStore members, MembershipFormStore forms, Admissions admissions) {
        this.db = db;
        this.circles = circles;
        this.members = members;
        this.forms = forms;
        this.admissions = admissions;
    }

    @Bean
    static DeskLink membersOfACircle() {
        return new DeskLink(CirclePlace.DESK, "members", "/members", 10);
    }

    /**
     * @param form of whoever is invited
     * @param answer the form of an answer that came back, and to which application
     */
    record MembersView(
            Page page,
            Form form,
            @Nullable UUID answered,
            Circle circle,
            ListPage<Membership> members,
            List<MembershipForm> applications,
            List<MembershipForm> invited) {
        String desk() {
            return circle.desk();
        }
    }

    @GetMapping("/{partnership}/desk/circles/{id}/members")
    Html list(Page page, Steward by, @PathVariable UUID id, @Asked("page") PageNumber number) {
        return list(page, Form.empty(), null, by, id, number);
    }

    @PostMapping("/{partnership}/desk/circles/{id}/members")
    View invite(Page page, Form form, Steward by, @PathVariable UUID id) {
        var circle = existing(by, id);
        var written = MemberForm.invitation(form);
        if (written.isEmpty()) {
            return list(page, form, null, by, id, PageNumber.FIRST).rejected();
        }
        admissions.invite(by, page, circle, written.get());
        return back(page, circle).saying("members.notice.invited");
    }

    /** Sends the letter once more. */
    @PostMapping("/{partnership}/desk/circles/{id}/invitations/{form}")
    View inviteAgain(Page page, Steward by, @PathVariable UUID id, @PathVariable UUID form) {
        var circle = existing(by, id);
        if (!admissions.inviteAgain(by, page.here(), form)) {
            throw new NotFound();
        }
        return back(page, circle).saying("members.notice.invited");
    }

    @PostMapping("/{partnership}/desk/circles/{id}/applications/{form}")
    View answer(Page page, Form form, Steward by, @PathVariable UUID id, @PathVariable("form") UUID application) {
        var circle = existing(by, id);
        var answer = form.choice("answer", Answer.class);
        var reason = form.lines("reason", 1_000);
        if (answer == null || !form.isValid()) {
            return list(page, form, application, by, id, PageNumber.FIRST).rejected();
        }
        if (!admissions.answer(by, page.here(), circle, application, answer, reason)) {
            throw new NotFound();
        }
        return back(page, circle).saying("members.notice.answered");
    }

    /** The same page with the form of this application open. */
    @GetMapping("/{partnership}/desk/circles/{id}/applications/{form}")
    Html application(Page page, Steward by, @PathVariable UUID id, @PathVariable("form") UUID application) {
        return list(page, Form.empty(), application, by, id, PageNumber.FIRST);
    }

    /** Where an invitation is sent again; who follows the address sees all. */
    @GetMapping("/{partnership}/desk/circles/{id}/invitations/{form}")
    View formAddress(Page page, Steward by, @PathVariable UUID id, @PathVariable UUID form) {
        return back(page, existing(by, id));
    }

    private Html list(Page page, Form form, @Nullable UUID answered, Steward by, UUID id, PageNumber number) {
        return db.in(by.partnership(), () -> {
            var circle = existing(by, id);
            var applications = forms.applications(id).stream()
                    .map(MembershipFormStore.Pending::form)
                    .toList();
            if (answered != null
                    && applications.stream().noneMatch(waiting -> waiting.id().equals(answered))) {
                throw new NotFound();
            }
            var view = new MembersView(
                    page,
                    form,
                    answered,
                    circle,
                    ListPage.of(number, AT_ONCE, (limit, skipped) -> members.of(id, limit, skipped)),
                    applications,
                    forms.invited(id).stream()
                            .map(MembershipFormStore.Pending::form)
                            .toList());
            return Html.of("members/members", view).keptSecret();
        });
    }

    /** The way back: over the desk for coordinators, over the circle's own page for who leads it. */
    static List<Crumb> crumbs(Page page, Circle circle) {
        return page.may(Coordinator.class)
                ? List.of(
                        new Crumb(page.say("frame.desk"), page.link("/desk")),
                        new Crumb(page.say("core.desk"), page.link("/desk/circles")),
                        Crumb.of(page, circle.title(), circle.desk()))
                : List.of(new Crumb(
                        page.say(circle.title()),
                        page.link("/inside/" + circle.draft().slug())));
    }

    private Circle existing(Steward by, UUID id) {
        return circles.byId(by.partnership(), id)
                .filter(circle -> by.looksAfter(circle.id()))
                .orElseThrow(NotFound::new);
    }

    private static Redirect back(Page page, Circle circle) {
        return Redirect.to(page, circle.desk() + "/members");
    }
}
