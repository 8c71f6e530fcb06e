package sk.jadro.events;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sk.jadro.base.db.Code;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;

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
                        publication(page, form, saved))
                .flatMap(differences -> differences)
                .toList();
    }

    static List<Difference> between(Page page, GraphicRecord theirs, Form form) {
        var saved = Form.filled(Map.of(
                "author", List.of(theirs.author()),
                "publication", List.of(Code.of(theirs.publication()))));
        return Stream.of(
                        Difference.of(page, form, "title", page.say("events.record.title"), theirs.title()),
                        line(page, form, saved, "author"),
                        Difference.of(
                                page, form, "alternative", page.say("events.record.alternative"), theirs.alternative()),
                        publication(page, form, saved))
                .flatMap(differences -> differences)
                .toList();
    }

    private static Stream<Difference> line(Page page, Form form, Form saved, String field) {
        var label = switch (field) {
            case "slug" -> page.say("desk.slug");
            case "author" -> page.say("events.record.author");
            default -> page.say("events." + field.replace('_', '-'));
        };
        return Stream.of(new Difference(label, null, saved.typed(field), form.typed(field)))
                .filter(difference ->
                        !difference.theirs().equals(difference.mine().strip()));
    }

    private static Stream<Difference> publication(Page page, Form form, Form saved) {
        return form.typed("publication").equals(saved.typed("publication"))
                ? Stream.empty()
                : Stream.of(new Difference(page.say("desk.publication"), null, word(page, saved), word(page, form)));
    }

    private static String word(Page page, Form form) {
        return page.say(form.isChosen("publication", "published") ? "desk.published" : "desk.draft");
    }
}
