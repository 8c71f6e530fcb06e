package sk.jadro.activities;

import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.section.Hold;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.base.text.YamlFile;
import sk.jadro.base.thread.Origins;
import sk.jadro.partnership.Publication;
import sk.jadro.partnership.SampleContent;

/** The six activities of the page that this product began with, and one that is over. */
@Component
@Order(30)
class ActivitySample implements SampleContent {
    private final ActivityStore activities;
    private final Origins origins;
    private final List<Hold> holds;
    private final Clock clock;

    ActivitySample(ActivityStore activities, Origins origins, List<Hold> holds, Clock clock) {
        this.clock = clock;
        this.activities = activities;
        this.origins = origins;
        this.holds = holds;
    }

    @Override
    public void add() {
        var today = Words.local(clock.instant()).toLocalDate();
        var offered = origins.offered("activities");
        for (var sample : YamlFile.read(ActivitySample.class, "sample.yaml").parts("activities")) {
            var draft = new ActivityDraft(
                    sample.string("slug"),
                    sample.text("title"),
                    sample.text("summary"),
                    written(sample, "goal"),
                    written(sample, "description"),
                    Code.parse(ActivityState.class, sample.string("state")).orElseThrow(),
                    written(sample, "outcome"),
                    written(sample, "next-step"),
                    sample.has("next-in-days") ? today.plusDays(sample.integer("next-in-days")) : null,
                    sample.has("from") ? Origins.at(offered, sample.string("from")) : null,
                    Publication.PUBLISHED);
            activities.add(draft, true);
        }
    }

    private static Text written(YamlFile sample, String name) {
        return sample.has(name) ? sample.text(name) : Text.sk("");
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
