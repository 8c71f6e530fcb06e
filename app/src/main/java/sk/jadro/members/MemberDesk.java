package sk.jadro.members;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.Called;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.HistoryKind;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.section.DeskLink;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.ui.Crumb;
import sk.jadro.base.ui.Difference;
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
import sk.jadro.people.Side;

/** Who is in a circle, for those who look after it: inviting, answering applications, changing and ending memberships. */
@Controller
class MemberDesk {
    private static final int AT_ONCE = 50;

    private final Db db;
    private final Circles circles;
    private final MembershipStore members;
    private final MembershipFormStore forms;
    private final Admissions admissions;
    private final Edits edits;

    MemberDesk(
            Db db,
            Circles circles,
            MembershipStore members,
            MembershipFormStore forms,
            Admissions admissions,
            Edits edits) {
        this.db = db;
        this.circles = circles;
        this.members = members;
        this.forms = forms;
        this.admissions = admissions;
        this.edits = edits;
    }

    @Bean
    static DeskLink membersOfACircle() {
        return new DeskLink(CirclePlace.DESK, "members", "/members", 10);
    }

    @Bean
    static HistoryKind<MembershipDraft> membershipsInTheHistory(MembershipStore store, Db db) {
        return new HistoryKind<>(
                store,
                "members.membership",
                (page, steps) -> {
                    var names = db.in(
                            page.here().id(),
                            () -> store.names(steps.stream()
                                    .map(step -> step.thing())
                                    .distinct()
                                    .toList()));
                    return step -> new Called(names.getOrDefault(step.thing(), "–"), null);
                },
                membership -> "/desk/memberships/" + membership,
                (page, ids) -> Map.of());
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

    /** @param merge with what somebody else saved meanwhile, null unless they did */
    record MembershipView(
            Page page,
            Form form,
            Circle circle,
            Membership membership,
            @Nullable Merge<MembershipDraft> merge) {
        List<Difference> differences() {
            return merge == null ? List.of() : Difference.of(page, merge);
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

    @GetMapping("/{partnership}/desk/circles/{id}/members/{membership}")
    Html edit(Page page, Steward by, @PathVariable UUID id, @PathVariable UUID membership) {
        var member = existing(by, id, membership);
        return one(page, filled(member.draft(), member.version()), by, member, null);
    }

    @PostMapping("/{partnership}/desk/circles/{id}/members/{membership}")
    View change(Page page, Form form, Steward by, @PathVariable UUID id, @PathVariable UUID membership) {
        var member = existing(by, id, membership);
        var side = form.choice("side", Side.class);
        var organisation = form.optionalLine("organisation", 150);
        var duty = form.optionalLine("duty", 150);
        var since = form.read("first_day", TypedTime::day);
        var until = form.readOptional("last_day", TypedTime::day)
                .map(last -> last.plusDays(1))
                .orElse(null);
        if (since != null && until != null && until.isBefore(since)) {
            form.reject("last_day", "core.problem.ends-first");
        }
        if (side == null || since == null || !form.isValid()) {
            return one(page, form, by, member, null).rejected();
        }
        var draft = new MembershipDraft(side, organisation, duty, form.isChosen("lead", "yes"), since, until);
        return switch (edits.change(by.editor(), members, membership, draft, form.number("version"))) {
            case ChangeResult.Saved(var saved) -> back(page, existing(by, id)).saying("desk.notice.saved");
            case ChangeResult.Conflict(var version, var merge) ->
                one(page, filled(merge.merged(), version), by, member, merge).with(HttpStatus.CONFLICT);
            case ChangeResult.Gone() -> throw new NotFound();
        };
    }

    /** Where the history leads to, which knows nothing of circles. */
    @GetMapping("/{partnership}/desk/memberships/{membership}")
    View inItsCircle(Page page, Steward by, @PathVariable UUID membership) {
        var member = db.in(by.partnership(), () -> members.byId(membership))
                .filter(one -> by.looksAfter(one.circle()))
                .orElseThrow(NotFound::new);
        return Redirect.to(page, "/desk/circles/" + member.circle() + "/members/" + membership);
    }

    private Html one(Page page, Form form, Steward by, Membership member, @Nullable Merge<MembershipDraft> merge) {
        var view = new MembershipView(page, form, existing(by, member.circle()), member, merge);
        return Html.of("members/membership", view).keptSecret();
    }

    private static Form filled(MembershipDraft draft, int version) {
        return new Form.Values()
                .set("side", draft.side())
                .set("organisation", draft.organisation() == null ? "" : draft.organisation())
                .set("duty", draft.duty() == null ? "" : draft.duty())
                .set("lead", draft.lead() ? "yes" : "")
                .set("first_day", TypedTime.day(draft.since()))
                .set(
                        "last_day",
                        draft.until() == null ? "" : TypedTime.day(draft.until().minusDays(1)))
                .set("version", version)
                .form();
    }

    /** The way back: over the desk for coordinators, over the circle's own page for who leads it. */
    static List<Crumb> crumbs(Page page, Circle circle) {
        return page.may(Coordinator.class)
                ? List.of(
                        new Crumb(page.say("frame.desk"), page.link("/desk")),
                        new Crumb(page.say("core.desk"), page.link("/desk/circles")),
                        new Crumb(page.say(circle.title()), page.link(circle.desk())))
                : List.of(new Crumb(
                        page.say(circle.title()),
                        page.link("/inside/" + circle.draft().slug())));
    }

    private Circle existing(Steward by, UUID id) {
        return circles.byId(by.partnership(), id)
                .filter(circle -> by.looksAfter(circle.id()))
                .orElseThrow(NotFound::new);
    }

    private Membership existing(Steward by, UUID circle, UUID membership) {
        return db.in(by.partnership(), () -> members.byId(membership))
                .filter(member -> member.circle().equals(circle) && by.looksAfter(circle))
                .orElseThrow(NotFound::new);
    }

    private static Redirect back(Page page, Circle circle) {
        return Redirect.to(page, circle.desk() + "/members");
    }
}
