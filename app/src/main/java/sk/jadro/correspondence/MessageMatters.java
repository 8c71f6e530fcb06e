package sk.jadro.correspondence;

import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What the desk's first page says of messages that somebody asked to be looked at. */
@Component
class MessageMatters implements Matters {
    private final MessageStore store;

    MessageMatters(MessageStore store) {
        this.store = store;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var reported = store.reported();
        return reported.isEmpty()
                ? List.of()
                : List.of(new Matter(
                        Matter.Kind.URGENT,
                        reported.size(),
                        page.say("correspondence.reported", reported.size()),
                        reported.stream()
                                .map(message -> new Matter.About(message.title(), ""))
                                .toList(),
                        "",
                        page.say("correspondence.reported.action"),
                        MessageDesk.PATH));
    }
}
