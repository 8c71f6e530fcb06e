package sk.jadro.harvest;

import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Page;

/** The language of what people write at boards. */
final class Theirs {
    private Theirs() {}

    /** Slovak, but for a few; null where that is the page's own, so that nothing is to be marked. */
    static @Nullable String lang(Page page) {
        return page.lang() == Lang.SK ? null : Lang.SK.code();
    }
}
