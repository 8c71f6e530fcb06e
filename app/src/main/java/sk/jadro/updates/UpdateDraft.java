package sk.jadro.updates;

import sk.jadro.base.edit.Named;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Text;

/**
 * What is written of news.
 *
 * @param about the activity or event that it is of
 */
record UpdateDraft(
        @Named("updates.about") Reference about,
        @Named("updates.title") Text title,
        @Named("updates.text") Text text) {
    /** The kinds of things that news may be of, as the API calls them. */
    static final String ACTIVITIES = "activities";

    static final String EVENTS = "events";

    boolean isOf(String kind) {
        return about.kind().equals(kind);
    }
}
