package sk.jadro.activities;

import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Named;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Text;
import sk.jadro.base.thread.Grown;
import sk.jadro.partnership.Publication;

/** What a coordinator writes about an activity. */
record ActivityDraft(
        @Named("desk.slug") String slug,
        @Named("activities.desk.title") Text title,
        @Named("activities.desk.summary") Text summary,
        @Named("activities.desk.description") Text description,
        @Named("thread.from") @Nullable Reference from,
        @Named("desk.publication") Publication publication)
        implements Grown {
    boolean isDraft() {
        return publication == Publication.DRAFT;
    }

    ActivityDraft published() {
        return new ActivityDraft(slug, title, summary, description, from, Publication.PUBLISHED);
    }
}
