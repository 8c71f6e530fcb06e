package sk.jadro.members;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.TypedTime;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;
import sk.jadro.organisations.Organisations;
import sk.jadro.people.Side;

/** One membership, for those who look after its circle: what somebody does there, whether they lead it, when it ends. */
@Controller
class MembershipDesk {
    private final Db db;
    private final Circles circles;
    private final MembershipStore members;
    private final Organisations organisations;
    private final Edits edits;

    MembershipDesk(Db db, Circles circles, MembershipStore members, Organisations organisations, Edits edits) {
        this.db = db;
        this.circles = circles;
        this.members = members;
        this.organisations = organisations;
        this.edits = edits;
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
                (page, ids) -> db.in(page.here().id(), () -> store.names(List.copyOf(ids))));
    }

    /** @param merge with what somebody else saved meanwhile, null unless they did */
    record MembershipView(
            Page page,
            Form form,
            Circle circle,
            Membership membership,
            List<Membership> seats,
            @Nullable Merge<MembershipDraft> merge) {
        List<Difference> differences() {
            return merge == null
                    ? List.of()
                    : Difference.of(
                            page, merge, seats.stream().collect(Collectors.toMap(Membership::id, Membership::name)));
        }

        List<Option> seatOptions() {
            return seats.stream()
                    .map(seat -> MemberChoices.named(page, seat.id().toString(), seat.name()))
                    .toList();
        }
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
        var organisation = Organisations.typed(form);
        var duty = form.optionalLine("duty", 150);
        var since = form.read("first_day", TypedTime::day);
        var until = form.readOptional("last_day", TypedTime::day)
                .map(last -> last.plusDays(1))
                .orElse(null);
        if (since != null && until != null && until.isBefore(since)) {
            form.reject("last_day", "core.problem.ends-first");
        }
        var seats = seats(by, member);
        var substituteFor = form.readOptional(
                        "substitute_for",
                        typed -> seats.stream()
                                .map(Membership::id)
                                .filter(seat -> seat.toString().equals(typed))
                                .findFirst()
                                .orElseThrow(() -> new Invalid("form.choose")))
                .orElse(null);
        if (side == null || since == null || !form.isValid()) {
            return one(page, form, by, member, null).rejected();
        }
        var draft = new MembershipDraft(
                side, organisation, duty, form.isChosen("lead", "yes"), substituteFor, since, until);
        return switch (save(by, member, draft, form.number("version"))) {
            case ChangeResult.Saved(var saved) ->
                Redirect.to(page, circle(by, id).desk() + "/members").saying("desk.notice.saved");
            case ChangeResult.Conflict(var version, var merge) ->
                one(page, filled(merge.merged(), version), by, member, merge).with(HttpStatus.CONFLICT);
            case ChangeResult.Gone() -> throw new NotFound();
        };
    }

    /** A coordinator's word for whom somebody acts is enough; that of who leads a circle has to be confirmed. */
    private ChangeResult<MembershipDraft> save(Steward by, Membership member, MembershipDraft draft, int version) {
        return db.in(by.partnership(), () -> {
            var result = edits.change(by, members, member.id(), draft, version);
            if (result instanceof ChangeResult.Saved<MembershipDraft> && member.person() != null) {
                if (by.coordinates()) {
                    organisations.vouch(member.person(), draft.organisation());
                } else {
                    organisations.claim(member.person(), draft.organisation());
                }
            }
            return result;
        });
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
        var view = new MembershipView(page, form, circle(by, member.circle()), member, seats(by, member), merge);
        return Html.of("members/membership", view).keptSecret();
    }

    private static Form filled(MembershipDraft draft, int version) {
        return new Form.Values()
                .set("side", draft.side())
                .set("organisation", draft.organisation() == null ? "" : draft.organisation())
                .set("duty", draft.duty() == null ? "" : draft.duty())
                .set("lead", draft.lead() ? "yes" : "")
                .set("substitute_for", Objects.toString(draft.substituteFor(), ""))
                .set("first_day", TypedTime.day(draft.since()))
                .set(
                        "last_day",
                        draft.until() == null ? "" : TypedTime.day(draft.until().minusDays(1)))
                .set("version", version)
                .form();
    }

    private List<Membership> seats(Steward by, Membership member) {
        return db.in(by.partnership(), () -> members.withSeat(member.circle(), member.id()));
    }

    private Membership existing(Steward by, UUID circle, UUID membership) {
        return db.in(by.partnership(), () -> members.byId(membership))
                .filter(member -> member.circle().equals(circle) && by.looksAfter(circle))
                .orElseThrow(NotFound::new);
    }

    private Circle circle(Steward by, UUID id) {
        return circles.byId(by.partnership(), id).orElseThrow(NotFound::new);
    }
}
