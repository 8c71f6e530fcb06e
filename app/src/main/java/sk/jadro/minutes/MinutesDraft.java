package sk.jadro.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Named;
import sk.jadro.base.text.Text;

/**
 * What is written of a meeting.
 *
 * @param text CommonMark, in which people stand as {@code @[3]}, by their numbers
 * @param until when corrections end; null while none are taken
 */
record MinutesDraft(
        @Named("minutes.text") Text text,
        @Named("minutes.state") MinutesState state,
        @Named("minutes.until") @Nullable Instant until) {
    boolean takesCorrections(Instant now) {
        return state == MinutesState.CORRECTIONS && until != null && now.isBefore(until);
    }

    MinutesDraft with(Text other) {
        return new MinutesDraft(other, state, until);
    }
}
