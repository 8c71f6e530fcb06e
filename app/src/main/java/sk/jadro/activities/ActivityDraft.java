package sk.jadro.activities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;

/** What a coordinator writes about an activity. */
record ActivityDraft(
        @Named("desk.slug") String slug,
        @Named("activities.desk.title") Text title,
        @Named("activities.desk.summary") Text summary,
        @Named("activities.desk.description") Text description,
        @Named("activities.desk.event") @Nullable UUID fromEvent,
        @Named("desk.publication") Publication publication) {
    boolean isDraft() {
        return publication == Publication.DRAFT;
    }

    ActivityDraft published() {
        return new ActivityDraft(slug, title, summary, description, fromEvent, Publication.PUBLISHED);
    }
}
