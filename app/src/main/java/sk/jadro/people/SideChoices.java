package sk.jadro.people;

import java.util.List;
import sk.jadro.base.ui.Option;
import sk.jadro.base.web.Page;

/** The sides as a form offers them. */
public final class SideChoices {
    private SideChoices() {}

    public static List<Option> of(Page page) {
        return Option.all(page, "side", Side.values());
    }
}
