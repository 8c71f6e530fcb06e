package sk.jadro.updates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activities;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.YamlFile;
import sk.jadro.events.Events;
import sk.jadro.partnership.SampleContent;
import sk.jadro.people.People;
import sk.jadro.people.Person;

/** News of sample activities and of a meeting, by invented people. */
@Component
@Order(44)
class UpdateSample implements SampleContent {
    private final Db db;
    private final UpdateStore store;
    private final Activities activities;
    private final Events events;
    private final People people;

    UpdateSample(Db db, UpdateStore store, Activities activities, Events events, People people) {
        this.db = db;
        this.store = store;
        this.activities = activities;
        this.events = events;
        this.people = people;
    }

    @Override
    public void add() {
        for (var news : YamlFile.read(UpdateSample.class, "sample.yaml").parts("updates")) {
            store.add(new UpdateDraft(about(news), news.text("title"), news.text("text")), author(news), true);
        }
    }

    private Reference about(YamlFile news) {
        var here = db.current();
        return news.has("activity")
                ? new Reference(
                        UpdateDraft.ACTIVITIES,
                        activities
                                .bySlug(here, news.string("activity"))
                                .orElseThrow()
                                .id())
                : new Reference(
                        UpdateDraft.EVENTS,
                        events.bySlug(here, news.string("event")).orElseThrow().id());
    }

    private @Nullable UUID author(YamlFile news) {
        return news.has("by")
                ? people.byEmail(new EmailAddress(news.string("by")))
                        .map(Person::id)
                        .orElseThrow()
                : null;
    }

    @Override
    public void withdraw() {
        store.withdrawSample();
    }
}
