package sk.jadro.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.section.Section;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Page;
import sk.jadro.events.EventPlace;

/** Above what a meeting's page says of it: its minutes, or that they are owed. */
@Configuration
class MinutesSections {
    /**
     * @param minutes null while there are none
     * @param waived why there will be none; null while they are owed
     * @param days since the meeting ended
     */
    record OfEventView(
            Page page, @Nullable Minutes minutes, @Nullable Text waived, long days) {
        /** Whether it is late: nobody has said anything of it for three days. */
        boolean isLate() {
            return days >= MinutesReminders.FIRST;
        }
    }

    @Bean
    static Section<UUID> minutesOnTheirEventsPage(MinutesStore store, OwedMinutes owed, Clock clock) {
        return new Section<>(EventPlace.ABOVE, 15, "minutes/ofEvent", (visit, events) -> {
            var views = new HashMap<UUID, OfEventView>();
            for (var standing : store.standing(events)) {
                var minutes = standing.minutes();
                var ended = standing.ended();
                if (minutes != null) {
                    views.put(standing.event(), new OfEventView(visit.page(), minutes, null, 0));
                } else if (standing.waived() != null) {
                    views.put(standing.event(), new OfEventView(visit.page(), null, standing.waived(), 0));
                } else if (ended != null && owed.isWaitedFor(ended)) {
                    views.put(
                            standing.event(), new OfEventView(visit.page(), null, null, days(ended, clock.instant())));
                }
            }
            return views;
        });
    }

    static long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(
                Words.local(from).toLocalDate(), Words.local(to).toLocalDate());
    }
}
