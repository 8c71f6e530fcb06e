package sk.jadro.members;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.web.Page;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;
import sk.jadro.people.Involved;
import sk.jadro.people.Involved.Deed;
import sk.jadro.people.Involved.Fact;
import sk.jadro.people.Involvement;
import sk.jadro.submissions.MyDeed;

/** In which circles somebody is or was, and to which they are asked, on their own page. */
@Component
class MyMemberships implements Involvement {
    private final MembershipStore members;
    private final MembershipFormStore forms;
    private final Memberships memberships;
    private final Circles circles;

    MyMemberships(MembershipStore members, MembershipFormStore forms, Memberships memberships, Circles circles) {
        this.members = members;
        this.forms = forms;
        this.memberships = memberships;
        this.circles = circles;
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        var pending = forms.pending(person);
        var standing = members.ofPerson(person);
        var known = circles(
                page,
                Stream.of(
                                pending.stream().map(one -> one.form().circle()),
                                standing.stream().map(Membership::circle))
                        .flatMap(Function.identity())
                        .distinct()
                        .toList());
        return Stream.concat(
                        pending.stream()
                                .map(one -> involved(
                                        page, one, circle(known, one.form().circle()))),
                        standing.stream()
                                .map(membership -> involved(page, membership, circle(known, membership.circle()))))
                .toList();
    }

    @Override
    public void takenBack(UUID person, UUID subject) {
        members.hide(person, subject);
    }

    private Involved involved(Page page, MembershipFormStore.Pending pending, Circle circle) {
        var form = pending.form();
        var waits = pending.waits();
        var deeds = waits
                ? List.of(
                        memberships.deed(
                                MyDeed.CONFIRMATION, form.id(), page.say("members.confirm." + Code.of(form.origin()))),
                        memberships.deed(MyDeed.WITHDRAWAL, form.id(), page.say("members.no")))
                : List.<Deed>of();
        var state = waits
                ? page.say("members.waits." + Code.of(form.origin()))
                : page.say(form.answer() == Answer.REFUSED ? "members.refused" : "members.applied");
        return new Involved(
                form.id(),
                page.say("core.circle"),
                circle.title(),
                circle.isPublic() ? circle.path() : null,
                state,
                waits,
                deeds,
                List.of(
                        new Fact("name", page.say("people.name"), form.name()),
                        new Fact("side", page.say("people.side"), page.say("side", form.side())),
                        new Fact("state", page.say("members.state"), state)));
    }

    private Involved involved(Page page, Membership membership, Circle circle) {
        var draft = membership.draft();
        var since = page.words().date(draft.since());
        var summary = draft.until() == null
                ? page.say("members.mine.since", since)
                : page.say("members.mine.was", since, page.words().date(draft.until()));
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("name", page.say("people.name"), membership.name()));
        facts.add(new Fact("side", page.say("people.side"), page.say("side", draft.side())));
        if (draft.organisation() != null) {
            facts.add(new Fact("organisation", page.say("members.organisation"), draft.organisation()));
        }
        if (draft.duty() != null) {
            facts.add(new Fact("duty", page.say("members.duty"), draft.duty()));
        }
        facts.add(new Fact("since", page.say("members.since"), since));
        return new Involved(
                membership.id(),
                page.say("core.circle"),
                circle.title(),
                circle.isPublic() ? circle.path() : null,
                draft.duty() == null ? summary : draft.duty() + "; " + summary,
                false,
                deeds(page, membership),
                List.copyOf(facts));
    }

    private List<Deed> deeds(Page page, Membership membership) {
        var form = membership.form();
        if (form == null) {
            return List.of();
        }
        return membership.draft().until() == null
                ? List.of(
                        memberships.deed(MyDeed.CHANGES, form, page.say("members.change")),
                        memberships.deed(MyDeed.WITHDRAWAL, form, page.say("members.leave")))
                : List.of(memberships.deed(MyDeed.RETURN, form, page.say("members.come-back")));
    }

    private Map<UUID, Circle> circles(Page page, Collection<UUID> ids) {
        return circles.byIds(page.here().id(), ids).stream().collect(Collectors.toMap(Circle::id, Function.identity()));
    }

    private static Circle circle(Map<UUID, Circle> known, UUID id) {
        return Objects.requireNonNull(known.get(id));
    }
}
