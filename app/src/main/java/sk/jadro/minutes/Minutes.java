package sk.jadro.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.text.Text;

/**
 * The written record of a meeting.
 *
 * @param event by which it is known
 * @param movedFrom until when corrections were taken before that was moved; null if it wasn't
 * @param openedOn since when everybody reads it; null while nobody does
 * @param finalOn null while it may change
 */
record Minutes(
        UUID event,
        Meeting meeting,
        MinutesDraft draft,
        @Nullable Instant movedFrom,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate finalOn,
        int version) {
    /** The event that it is of. */
    record Meeting(String slug, Text title, Instant startsAt, Instant endsAt, boolean isPublic) {
        String path() {
            return "/events/" + slug;
        }
    }

    MinutesState state() {
        return draft.state();
    }

    boolean isFinal() {
        return draft.state() == MinutesState.FINAL;
    }

    /** Whether everybody may read it. */
    boolean isPublic() {
        return draft.state() != MinutesState.DRAFT && meeting.isPublic();
    }

    boolean takesCorrections(Instant now) {
        return draft.takesCorrections(now);
    }

    Edition<MinutesDraft> edition() {
        return new Edition<>(draft, version);
    }

    /** Below the partnership's home. */
    String path() {
        return meeting.path() + "/minutes";
    }

    String desk() {
        return desk(event);
    }

    static String desk(UUID event) {
        return "/desk/events/" + event + "/minutes";
    }

    /** Where whoever was there proposes corrections. */
    String own() {
        return "/mine/minutes/" + meeting.slug();
    }
}
