package sk.jadro.events;

import java.time.Instant;
import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;

/** What a coordinator writes about an event. */
record EventDraft(
        @Named("desk.slug") String slug,
        @Named("events.title") Text title,
        @Named("events.summary") Text summary,
        @Named("events.description") Text description,
        @Named("events.where") Text place,
        @Named("events.for-whom") Text forWhom,
        @Named("events.programme") Text programme,
        @Named("events.report") Text report,
        @Named("events.starts") Instant startsAt,
        @Named("events.ends") Instant endsAt,
        @Named("desk.publication") Publication publication) {
    boolean isDraft() {
        return publication == Publication.DRAFT;
    }

    EventDraft published() {
        return new EventDraft(
                slug,
                title,
                summary,
                description,
                place,
                forWhom,
                programme,
                report,
                startsAt,
                endsAt,
                Publication.PUBLISHED);
    }
}
