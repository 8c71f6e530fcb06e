package sk.jadro.events;

import java.util.List;
import java.util.stream.Stream;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;
import sk.jadro.partnership.PublicationChoices;

/** Where what was typed differs from what somebody else saved meanwhile. */
final class EventDifferences {
    private EventDifferences() {}

    static List<Difference> between(Page page, Event theirs, Form form) {
        var saved = EventForm.filled(theirs);
        return Stream.of(
                        Difference.of(page, form, "title", page.say("events.title"), theirs.title()),
                        Difference.of(page, form, "summary", page.say("events.summary"), theirs.summary()),
                        line(page, form, saved, "day"),
                        line(page, form, saved, "starts"),
                        line(page, form, saved, "ends"),
                        line(page, form, saved, "last_day"),
                        Difference.of(page, form, "place", page.say("events.where"), theirs.place()),
                        Difference.of(page, form, "for_whom", page.say("events.for-whom"), theirs.forWhom()),
                        Difference.of(page, form, "description", page.say("events.description"), theirs.description()),
                        Difference.of(page, form, "programme", page.say("events.programme"), theirs.programme()),
                        Difference.of(page, form, "report", page.say("events.report"), theirs.report()),
                        line(page, form, saved, "slug"),
                        PublicationChoices.difference(page, form, theirs.publication()))
                .flatMap(differences -> differences)
                .toList();
    }

    private static Stream<Difference> line(Page page, Form form, Form saved, String field) {
        var label = field.equals("slug") ? page.say("desk.slug") : page.say("events." + field.replace('_', '-'));
        return Difference.of(label, saved.typed(field), form.typed(field));
    }
}
