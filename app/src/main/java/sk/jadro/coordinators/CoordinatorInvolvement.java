package sk.jadro.coordinators;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Page;
import sk.jadro.people.Involved;
import sk.jadro.people.Involvement;

/** That somebody coordinates the partnership, on their own page. It is ended on the desk, by those who have signed in. */
@Component
class CoordinatorInvolvement implements Involvement {
    private final CoordinatorStore store;

    CoordinatorInvolvement(CoordinatorStore store) {
        this.store = store;
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        return store.byPerson(person).map(coordinator -> of(page, coordinator)).stream()
                .toList();
    }

    private static Involved of(Page page, Coordinator coordinator) {
        var since = page.date(coordinator.term().since());
        return new Involved(
                coordinator.id(),
                page.say("coordinators.mine.kind"),
                page.here().name(),
                "/desk/coordinators",
                page.say("coordinators.mine.since", since),
                false,
                List.of(),
                List.of(
                        new Involved.Fact("since", page.say("coordinators.mine.since.label"), since),
                        new Involved.Fact("side", page.say("people.side"), page.say("side", coordinator.side())),
                        new Involved.Fact(
                                "changes",
                                page.say("coordinators.mine.changes.label"),
                                page.say("coordinators.mine.changes"))));
    }
}
