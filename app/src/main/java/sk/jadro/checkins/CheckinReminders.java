package sk.jadro.checkins;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.mine.Reminder;
import sk.jadro.mine.Reminders;

/** Asks those who carry activities every quarter whether they still do, and thanks them once one is closed. */
@Component
@Order(50)
class CheckinReminders implements Reminders {
    private static final Duration A_QUARTER = Duration.ofDays(91);

    private final CheckinStore store;
    private final Clock clock;

    CheckinReminders(CheckinStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Reminder> take(LocalDate day, Set<UUID> readers) {
        var now = clock.instant();
        var due = store.due(readers, now.minus(A_QUARTER));
        var closed = store.unthanked(readers);
        noted(due, store::noteAsked, now);
        noted(closed, store::noteThanked, now);
        return Stream.concat(
                        due.stream().map(one -> reminder(one, "checkins.remind", "/mine")),
                        closed.stream().map(one -> reminder(one, "checkins.thanks", one.path())))
                .toList();
    }

    private static void noted(
            List<CheckinStore.Carrier> carriers, BiConsumer<List<CheckinStore.Carrier>, Instant> note, Instant now) {
        if (!carriers.isEmpty()) {
            note.accept(carriers, now);
        }
    }

    private static Reminder reminder(CheckinStore.Carrier carrier, String key, String path) {
        return new Reminder(
                carrier.person(),
                words -> new Reminder.Said(words.say(key, carrier.title().in(words.lang())), words.say(key + ".link")),
                path,
                Set.of());
    }
}
