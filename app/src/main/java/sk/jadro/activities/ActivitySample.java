package sk.jadro.activities;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.section.Hold;
import sk.jadro.base.text.SampleFile;
import sk.jadro.base.text.Text;
import sk.jadro.base.thread.Origins;
import sk.jadro.partnership.Publication;
import sk.jadro.partnership.SampleContent;

/** The six activities of the page that this product began with. */
@Component
@Order(30)
class ActivitySample implements SampleContent {
    private final ActivityStore activities;
    private final Origins origins;
    private final List<Hold> holds;

    ActivitySample(ActivityStore activities, Origins origins, List<Hold> holds) {
        this.activities = activities;
        this.origins = origins;
        this.holds = holds;
    }

    @Override
    public void add() {
        var offered = origins.offered("activities");
        for (var sample : SampleFile.read(ActivitySample.class).parts("activities")) {
            var draft = new ActivityDraft(
                    sample.string("slug"),
                    sample.text("title"),
                    sample.text("summary"),
                    sample.has("description") ? sample.text("description") : Text.sk(""),
                    sample.has("from") ? Origins.at(offered, sample.string("from")) : null,
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
