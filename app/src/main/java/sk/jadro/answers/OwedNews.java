package sk.jadro.answers;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.jadro.answers.OwedStore.Waiting;
import sk.jadro.following.DeskNews;
import sk.jadro.mine.Reminder.Said;

/** Those who coordinate hear of what is asked, as long as it waits for an answer. */
@Component
class OwedNews implements DeskNews {
    static final String KIND = "owed";

    private final OwedStore store;

    OwedNews(OwedStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Item> these(Collection<UUID> ids) {
        return store.waiting(ids).stream()
                .collect(Collectors.toMap(one -> one.owed().id(), OwedNews::item));
    }

    private static Item item(Waiting one) {
        return new Item(
                words -> new Said(
                        words.say(
                                "answers.news",
                                words.say(one.says()),
                                one.owed().number(),
                                one.title().in(words.lang())),
                        words.say("answers.news.due", words.date(one.owed().due())),
                        words.say("answers.remind.open")),
                one.desk(),
                Set.of());
    }
}
