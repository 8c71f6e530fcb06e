package sk.jadro.partnership;

import java.util.List;
import java.util.stream.Stream;
import sk.jadro.base.db.Code;
import sk.jadro.base.ui.Difference;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;

/** Draft or published, as a form offers it. */
public final class PublicationChoices {
    private PublicationChoices() {}

    public static List<Option> of(Page page) {
        return List.of(
                new Option(Code.of(Publication.DRAFT), page.say("desk.draft"), page.say("desk.draft.hint"), null),
                new Option(
                        Code.of(Publication.PUBLISHED),
                        page.say("desk.published"),
                        page.say("desk.published.hint"),
                        null));
    }

    /** Where what was chosen differs from what somebody else saved meanwhile. */
    public static Stream<Difference> difference(Page page, Form form, Publication theirs) {
        var saved = Code.of(theirs);
        return form.typed("publication").equals(saved)
                ? Stream.empty()
                : Stream.of(new Difference(
                        page.say("desk.publication"), null, word(page, saved), word(page, form.typed("publication"))));
    }

    private static String word(Page page, String publication) {
        return page.say(publication.equals(Code.of(Publication.PUBLISHED)) ? "desk.published" : "desk.draft");
    }
}
