package sk.jadro.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import sk.jadro.activities.Activity;
import sk.jadro.base.sheets.Plain;
import sk.jadro.base.text.Invalid;

/** What tables call activities: by their titles in either language, or by their addresses. */
final class ActivityTitles {
    private final Map<String, UUID> slugs = new HashMap<>();
    private final Map<String, List<UUID>> titles = new HashMap<>();

    ActivityTitles(List<Activity> activities) {
        for (var activity : activities) {
            slugs.put(activity.slug(), activity.id());
            Stream.of(activity.title().sk(), activity.title().enOrEmpty())
                    .map(Plain::of)
                    .filter(title -> !title.isEmpty())
                    .distinct()
                    .forEach(title -> titles.merge(
                            title,
                            List.of(activity.id()),
                            (some, one) ->
                                    Stream.concat(some.stream(), one.stream()).toList()));
        }
    }

    /** @throws Invalid if there is no such activity, or more than one */
    UUID find(String called) {
        var slug = slugs.get(called);
        if (slug != null) {
            return slug;
        }
        var found = titles.getOrDefault(Plain.of(called), List.of());
        if (found.size() != 1) {
            throw new Invalid(
                    found.isEmpty() ? "intake.problem.activity" : "intake.problem.activities", Cells.shortened(called));
        }
        return found.getFirst();
    }
}
