package sk.jadro.activities;

import java.util.List;
import java.util.stream.Stream;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;

/** Where what was typed differs from what somebody else saved meanwhile. */
final class ActivityDifferences {
    private ActivityDifferences() {}

    static List<Difference> between(Page page, Activity theirs, Form form) {
        return Stream.of(
                        Difference.of(page, form, "title", page.say("activities.desk.title"), theirs.title()),
                        Difference.of(page, form, "summary", page.say("activities.desk.summary"), theirs.summary()),
                        Difference.of(
                                page,
                                form,
                                "description",
                                page.say("activities.desk.description"),
                                theirs.description()))
                .flatMap(differences -> differences)
                .toList();
    }
}
