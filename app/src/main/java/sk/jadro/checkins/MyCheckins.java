package sk.jadro.checkins;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Page;
import sk.jadro.people.Involved;
import sk.jadro.people.Involved.Deed;
import sk.jadro.people.Involvement;

/** Whether somebody still carries an activity, as they are asked on their own page. */
@Component
@Order(5)
class MyCheckins implements Involvement {
    private final CheckinStore store;

    MyCheckins(CheckinStore store) {
        this.store = store;
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        return store.waiting(person).stream().map(one -> involved(page, one)).toList();
    }

    private static Involved involved(Page page, CheckinStore.Carrier one) {
        var activity = "/mine/activities/" + one.activity();
        return new Involved(
                one.activity(),
                page.say("activities.activity"),
                one.title(),
                one.path(),
                page.say("checkins.asked"),
                true,
                List.of(
                        new Deed(page.say("checkins.yes"), "/mine/checkins/" + one.activity()),
                        new Deed(page.say("checkins.pause"), activity + "/pause"),
                        new Deed(page.say("checkins.no"), activity + "/withdrawal")),
                List.of());
    }
}
