package sk.jadro.correspondence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.web.Page;
import sk.jadro.people.Involved;
import sk.jadro.people.Involved.Deed;
import sk.jadro.people.Involved.Fact;
import sk.jadro.people.Involvement;

/** What others wrote to somebody of late, and what they wrote themselves, on their own page. */
@Component
@Order(35)
class MyMessages implements Involvement {
    /** In characters. */
    private static final int BEGINNING = 120;

    private final MessageStore store;

    MyMessages(MessageStore store) {
        this.store = store;
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        return Stream.concat(
                        store.to(person).stream()
                                .map(message -> involved(page, message, message.name(), "correspondence.mine.answer")),
                        store.by(person).stream()
                                .map(message -> involved(
                                        page,
                                        message,
                                        page.say("correspondence.mine.you"),
                                        "correspondence.mine.read")))
                .toList();
    }

    private static Involved involved(Page page, Message message, String who, String deed) {
        return new Involved(
                message.id(),
                page.say("correspondence.message"),
                message.title(),
                "/activities/" + message.slug(),
                who + ": " + beginning(message.said()),
                false,
                List.of(new Deed(page.say(deed), message.path() + "/reading")),
                List.of(
                        new Fact("said", page.say("correspondence.said"), message.said()),
                        new Fact("written", page.say("correspondence.written"), page.date(message.written()))));
    }

    private static String beginning(String said) {
        var line = said.replace('\n', ' ').strip();
        return line.length() <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, BEGINNING))) + " …";
    }
}
