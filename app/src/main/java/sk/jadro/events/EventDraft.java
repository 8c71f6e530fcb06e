package sk.jadro.events;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;

/**
 * What a coordinator writes about an event.
 *
 * @param cancelled why it does not take place after all; empty while it does
 * @param circle the one whose it is; null for the whole partnership's
 */
record EventDraft(
        @Named("desk.slug") String slug,
        @Named("events.title") Text title,
        @Named("events.kind") EventKind kind,
        @Named("events.way") Way way,
        @Named("events.circle") @Nullable UUID circle,
        @Named("events.summary") Text summary,
        @Named("events.description") Text description,
        @Named("events.where") Text place,
        @Named("events.for-whom") Text forWhom,
        @Named("events.programme") Text programme,
        @Named("events.report") Text report,
        @Named("events.cancelled") Text cancelled,
        @Named("events.starts") Instant startsAt,
        @Named("events.ends") Instant endsAt,
        @Named("desk.publication") Publication publication) {
    /** What was written before events had kinds, or could be cancelled, says nothing of it. */
    EventDraft {
        kind = Objects.requireNonNullElse(kind, EventKind.DISCUSSION);
        way = Objects.requireNonNullElse(way, Way.IN_PERSON);
        cancelled = Objects.requireNonNullElse(cancelled, Text.sk(""));
    }

    boolean isDraft() {
        return publication == Publication.DRAFT;
    }

    EventDraft published() {
        return new EventDraft(
                slug,
                title,
                kind,
                way,
                circle,
                summary,
                description,
                place,
                forWhom,
                programme,
                report,
                cancelled,
                startsAt,
                endsAt,
                Publication.PUBLISHED);
    }
}
