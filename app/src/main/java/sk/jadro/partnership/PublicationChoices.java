package sk.jadro.partnership;

import java.util.List;
import sk.jadro.base.db.Code;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Page;

/** Draft or published, as a form offers it. */
public final class PublicationChoices {
    private PublicationChoices() {}

    public static List<Option> of(Page page) {
        return List.of(
                new Option(
                        Code.of(Publication.DRAFT),
                        page.say("desk.publication.draft"),
                        page.say("desk.draft.hint"),
                        null),
                new Option(
                        Code.of(Publication.PUBLISHED),
                        page.say("desk.publication.published"),
                        page.say("desk.published.hint"),
                        null));
    }
}
