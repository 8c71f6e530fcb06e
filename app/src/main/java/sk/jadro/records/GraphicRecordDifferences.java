package sk.jadro.records;

import java.util.List;
import java.util.stream.Stream;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;
import sk.jadro.partnership.PublicationChoices;

/** Where what was typed differs from what somebody else saved meanwhile. */
final class GraphicRecordDifferences {
    private GraphicRecordDifferences() {}

    static List<Difference> between(Page page, GraphicRecord theirs, Form form) {
        return Stream.of(
                        Difference.of(page, form, "title", page.say("records.title"), theirs.title()),
                        Difference.of(page.say("records.author"), theirs.author(), form.typed("author")),
                        Difference.of(page, form, "alternative", page.say("records.alternative"), theirs.alternative()),
                        PublicationChoices.difference(page, form, theirs.publication()))
                .flatMap(differences -> differences)
                .toList();
    }
}
