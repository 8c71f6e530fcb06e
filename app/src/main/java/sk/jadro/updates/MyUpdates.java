package sk.jadro.updates;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Page;
import sk.jadro.people.Involved;
import sk.jadro.people.Involved.Deed;
import sk.jadro.people.Involved.Fact;
import sk.jadro.people.Involvement;

/** The news that somebody wrote, on their own page. */
@Component
@Order(30)
class MyUpdates implements Involvement {
    private final UpdateLists lists;

    MyUpdates(UpdateLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        return lists.by(person).stream().map(update -> involved(page, update)).toList();
    }

    private static Involved involved(Page page, Update update) {
        var state = update.takenBack()
                ? "updates.mine.taken-back"
                : update.archived() ? "updates.mine.archived" : "updates.mine.read";
        return new Involved(
                update.id(),
                page.say("updates.update"),
                update.title(),
                update.isPublic() ? update.path() : null,
                page.say(update.subject().title()) + "; " + page.say(state),
                false,
                update.takenBack()
                        ? List.of(new Deed(page.say("updates.mine.return"), update.own() + "/return"))
                        : List.of(
                                new Deed(page.say("updates.mine.change"), update.own() + "/changes"),
                                new Deed(page.say("updates.mine.take-back"), update.own() + "/withdrawal")),
                List.of(
                        new Fact(
                                "about",
                                page.say("updates.about"),
                                page.say(update.subject().title())),
                        new Fact(
                                "text",
                                page.say("updates.text"),
                                page.say(update.draft().text())),
                        new Fact("said", page.say("updates.said"), page.date(update.said()))));
    }
}
