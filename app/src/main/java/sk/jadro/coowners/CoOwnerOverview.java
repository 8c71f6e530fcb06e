package sk.jadro.coowners;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.desk.Matter;
import sk.jadro.base.desk.Matters;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;

/** What the desk's first page says of names: who is new, who has not confirmed, where a side is missing. */
@Component
class CoOwnerOverview implements Matters {
    private static final Duration NEW_FOR = Duration.ofDays(7);

    private final Activities activities;
    private final ColumnStore columns;
    private final Clock clock;

    CoOwnerOverview(Activities activities, ColumnStore columns, Clock clock) {
        this.activities = activities;
        this.columns = columns;
        this.clock = clock;
    }

    @Override
    public List<Matter> of(Page page, Editor by) {
        var published = activities.published(by.partnership());
        var matters = new ArrayList<Matter>();
        var fresh = columns.confirmedSince(clock.instant().minus(NEW_FOR));
        if (!fresh.isEmpty()) {
            matters.add(names(page, published, fresh, "coowners.new"));
        }
        var waiting = columns.waiting();
        if (!waiting.isEmpty()) {
            matters.add(names(page, published, waiting, "coowners.waiting"));
        }
        var lacking = lacking(published.stream().filter(Activity::takesNames).toList());
        if (!lacking.isEmpty()) {
            matters.add(missingSides(page, lacking));
        }
        return matters;
    }

    /** @param counts how many names, by activity */
    private static Matter names(Page page, List<Activity> published, Map<UUID, Integer> counts, String key) {
        var names = counts.values().stream().mapToInt(Integer::intValue).sum();
        var about = published.stream()
                .filter(activity -> counts.containsKey(activity.id()))
                .map(activity -> new Matter.About(activity.title(), String.valueOf(counts.get(activity.id()))))
                .toList();
        return new Matter(
                Matter.Kind.PEOPLE,
                names,
                page.say(key, names),
                about,
                page.say(key + ".detail"),
                page.say("coowners.matter.action"),
                desk(counts.keySet().stream().toList()));
    }

    private static Matter missingSides(Page page, List<Column> lacking) {
        var about = lacking.stream()
                .map(column -> new Matter.About(column.activity().title(), ColumnWords.say(page, column)))
                .toList();
        return new Matter(
                Matter.Kind.PEOPLE,
                lacking.size(),
                page.say("coowners.missing", lacking.size()),
                about,
                "",
                page.say("coowners.matter.action"),
                "/desk/activities");
    }

    private List<Column> lacking(List<Activity> published) {
        var counts = columns.counts(published.stream().map(Activity::id).toList());
        return published.stream()
                .map(activity -> new Column(activity, List.of(), counts.getOrDefault(activity.id(), Map.of()), 0))
                .filter(Column::lacksHands)
                .toList();
    }

    private static String desk(List<UUID> activities) {
        return activities.size() == 1 ? "/desk/activities/" + activities.getFirst() + "/co-owners" : "/desk/activities";
    }
}
