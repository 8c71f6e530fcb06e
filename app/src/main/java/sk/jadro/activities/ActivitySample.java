package sk.jadro.activities;

import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.SampleFile;
import sk.jadro.base.text.Text;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.partnership.Publication;
import sk.jadro.partnership.SampleContent;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.People;
import sk.jadro.people.Side;

/** The six activities of the page that this product began with, and invented people under them. */
@Component
@Order(30)
class ActivitySample implements SampleContent {
    private final Db db;
    private final ActivityStore activities;
    private final CoOwnerStore coOwners;
    private final Events events;
    private final People people;
    private final Clock clock;

    ActivitySample(Db db, ActivityStore activities, CoOwnerStore coOwners, Events events, People people, Clock clock) {
        this.db = db;
        this.activities = activities;
        this.coOwners = coOwners;
        this.events = events;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void add() {
        for (var sample : SampleFile.read(ActivitySample.class).parts("activities")) {
            var event = sample.has("from_event")
                    ? events.bySlug(db.current(), sample.string("from_event"))
                            .map(Event::id)
                            .orElse(null)
                    : null;
            var draft = new ActivityDraft(
                    sample.string("slug"),
                    sample.text("title"),
                    sample.text("summary"),
                    sample.has("description") ? sample.text("description") : Text.sk(""),
                    event,
                    Publication.PUBLISHED);
            var id = activities.add(draft, true);
            for (var name : sample.parts("co_owners")) {
                var person = people.sample(new EmailAddress(name.string("email")), name.string("name"));
                var signature = new Signature(
                        name.string("name"),
                        Code.parse(Side.class, name.string("side")).orElseThrow(),
                        Code.parse(NameVisibility.class, name.string("visibility"))
                                .orElseThrow(),
                        name.stringOrNull("offer"));
                coOwners.addSample(id, person.id(), signature, clock.instant());
            }
        }
    }

    @Override
    public void removePeople() {
        coOwners.removeSample();
    }

    @Override
    public void withdraw() {
        activities.withdrawSample();
    }

    @Override
    public List<Text> staying() {
        return activities.sampleWithRealPeople();
    }
}
