package sk.jadro.activities;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.Reference;
import sk.jadro.base.section.Hold;
import sk.jadro.base.text.SampleFile;
import sk.jadro.base.text.Text;
import sk.jadro.events.Events;
import sk.jadro.partnership.Publication;
import sk.jadro.partnership.SampleContent;

/** The six activities of the page that this product began with. */
@Component
@Order(30)
class ActivitySample implements SampleContent {
    private final Db db;
    private final ActivityStore activities;
    private final Events events;
    private final List<Hold> holds;

    ActivitySample(Db db, ActivityStore activities, Events events, List<Hold> holds) {
        this.db = db;
        this.activities = activities;
        this.events = events;
        this.holds = holds;
    }

    @Override
    public void add() {
        for (var sample : SampleFile.read(ActivitySample.class).parts("activities")) {
            var event = sample.has("from_event")
                    ? events.bySlug(db.current(), sample.string("from_event"))
                            .map(found -> new Reference("events", found.id()))
                    : Optional.<Reference>empty();
            var draft = new ActivityDraft(
                    sample.string("slug"),
                    sample.text("title"),
                    sample.text("summary"),
                    sample.has("description") ? sample.text("description") : Text.sk(""),
                    event.orElse(null),
                    Publication.PUBLISHED);
            activities.add(draft, true);
        }
    }

    @Override
    public void withdraw() {
        for (var activity : activities.sample()) {
            if (holds.stream().anyMatch(room -> room.holds(activity.id()))) {
                activities.makeOwn(activity.id());
            } else {
                activities.withdraw(activity.id());
            }
        }
    }
}
