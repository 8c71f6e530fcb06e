package sk.jadro.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.text.Text;
import sk.jadro.base.ui.Edited;
import sk.jadro.partnership.Publication;

/**
 * Something with a time and a place or room: a meeting, a discussion, a workshop.
 *
 * @param slug the last segment of its address: {@code druhe-stretnutie}
 * @param summary one sentence of what it is about
 * @param description CommonMark, as are {@code programme} and {@code report}; may be empty
 * @param way how people meet at it
 * @param circle the one whose it is; null for the whole partnership's
 * @param place a hall or "online"; may be empty while it is being looked for
 * @param forWhom who is invited; may be empty
 * @param report what happened there; empty until it is written
 * @param cancelled why it does not take place after all; empty while it does
 * @param version counts its changes, so that two people editing at once notice each other
 * @param sequence counts the changes that those who come must hear of: when, where and whether it takes place
 */
public record Event(
        UUID id,
        String slug,
        Text title,
        EventKind kind,
        Way way,
        @Nullable UUID circle,
        Text summary,
        Text description,
        Text place,
        Text forWhom,
        Text programme,
        Text report,
        Text cancelled,
        Instant startsAt,
        Instant endsAt,
        Publication publication,
        boolean archived,
        int version,
        int sequence,
        Instant changedAt) {

    Edition<EventDraft> edition() {
        return new Edition<>(draft(), version);
    }

    Edited edited() {
        return new Edited(title, "/desk/events/" + id, path(), isPublic(), archived);
    }

    EventDraft draft() {
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
                publication);
    }

    /** What the points of its programme are called at which something may be said, in the order of the Slovak one: no breaks. */
    public List<String> points() {
        return Programme.of(programme().sk(), !EventWords.isOfOneDay(this)).points().stream()
                .filter(point -> point.kind() != PointKind.BREAK)
                .map(Point::title)
                .distinct()
                .toList();
    }

    /** Whether readers see it. */
    public boolean isPublic() {
        return publication == Publication.PUBLISHED && !archived;
    }

    public boolean isCancelled() {
        return !cancelled.isBlank();
    }

    /** Where it stands below the partnership's home: {@code /events/druhe-stretnutie}. */
    public String path() {
        return "/events/" + slug;
    }
}
