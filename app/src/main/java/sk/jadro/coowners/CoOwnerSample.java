package sk.jadro.coowners;

import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activities;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.YamlFile;
import sk.jadro.partnership.SampleContent;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.People;
import sk.jadro.people.Side;

/** Invented people under the sample activities. */
@Component
@Order(32)
class CoOwnerSample implements SampleContent {
    private final Db db;
    private final Activities activities;
    private final CoOwnerSampleStore rows;
    private final People people;
    private final Clock clock;

    CoOwnerSample(Db db, Activities activities, CoOwnerSampleStore rows, People people, Clock clock) {
        this.db = db;
        this.activities = activities;
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void add() {
        for (var column : YamlFile.read(CoOwnerSample.class, "sample.yaml").parts("columns")) {
            var activity =
                    activities.bySlug(db.current(), column.string("activity")).orElseThrow();
            for (var name : column.parts("names")) {
                var person = people.sample(new EmailAddress(name.string("email")), name.string("name"));
                var signature = new Signature(
                        name.string("name"),
                        Code.parse(Side.class, name.string("side")).orElseThrow(),
                        name.stringOrNull("organisation"),
                        name.has("part")
                                ? Code.parse(Engagement.class, name.string("part"))
                                        .orElseThrow()
                                : Engagement.OWNER,
                        Signature.contributions(name.strings("offers")),
                        name.stringOrNull("offer"),
                        Code.parse(NameVisibility.class, name.string("visibility"))
                                .orElseThrow());
                rows.add(activity.id(), person.id(), signature, clock.instant());
            }
        }
    }

    @Override
    public void removePeople() {
        rows.remove();
    }

    @Override
    public void withdraw() {
        // Empty columns go out of sight with their activities.
    }

    @Override
    public List<Text> staying() {
        return rows.sampleActivitiesWithRealPeople();
    }
}
