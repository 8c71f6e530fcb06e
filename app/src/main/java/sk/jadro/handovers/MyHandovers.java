package sk.jadro.handovers;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Page;
import sk.jadro.people.Involved;
import sk.jadro.people.Involved.Deed;
import sk.jadro.people.Involved.Fact;
import sk.jadro.people.Involvement;

/** What somebody hands over, on their own page, until the other one takes it. */
@Component
@Order(12)
class MyHandovers implements Involvement {
    private final HandoverStore store;

    MyHandovers(HandoverStore store) {
        this.store = store;
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        return store.by(person).stream().map(one -> involved(page, one)).toList();
    }

    private static Involved involved(Page page, Handover one) {
        return new Involved(
                one.id(),
                page.say("handovers.handover"),
                one.title(),
                "/activities/" + one.slug(),
                page.say("handovers.mine", one.to().value()),
                false,
                List.of(new Deed(
                        page.say("handovers.cancel"), "/mine/activities/" + one.slug() + "/handover/cancellation")),
                List.of(
                        new Fact("to", page.say("handovers.to"), one.to().value()),
                        new Fact("asked", page.say("handovers.asked"), page.date(one.asked()))));
    }
}
