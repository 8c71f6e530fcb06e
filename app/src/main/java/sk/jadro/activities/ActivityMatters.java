package sk.jadro.activities;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What of activities needs care: a next step that is late, long silence. */
@Component
class ActivityMatters implements Matters {
    private final Activities activities;

    ActivityMatters(Activities activities) {
        this.activities = activities;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var care = activities.care();
        return Stream.of(
                        matter(page, "activities.matter.late", care.late()),
                        matter(page, "activities.matter.silent", care.silent()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Matter> matter(Page page, String key, List<Activities.Due> due) {
        if (due.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Matter(
                Matter.Kind.OWED,
                due.size(),
                page.say(key, due.size()),
                due.stream()
                        .map(one -> new Matter.About(one.title(), page.words().date(one.day())))
                        .toList(),
                page.say(key + ".detail"),
                page.say("activities.matter.action"),
                due.size() == 1 ? "/desk/activities/" + due.getFirst().id() : "/desk/activities"));
    }
}
