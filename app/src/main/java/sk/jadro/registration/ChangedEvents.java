package sk.jadro.registration;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.jobs.Jobs;
import sk.jadro.base.jobs.ThingJob;
import sk.jadro.events.Event;
import sk.jadro.events.EventChanged;
import sk.jadro.events.Events;

/**
 * Tells everybody who registered that an event is at another time or place, and asks those who have a seat whether they still
 * come; or that it does not take place. Each is told once of what stands by then, however often it changed. Nobody loses a seat
 * by not answering.
 */
@Component
class ChangedEvents {
    private static final int AT_ONCE = 100;

    private final Db db;
    private final Events events;
    private final RegistrationStore store;
    private final WaitingList waitingList;
    private final RegistrationLetters letters;
    private final Clock clock;
    private final ThingJob telling;

    ChangedEvents(
            Db db,
            Events events,
            RegistrationStore store,
            WaitingList waitingList,
            RegistrationLetters letters,
            Jobs jobs,
            Clock clock) {
        this.db = db;
        this.events = events;
        this.store = store;
        this.waitingList = waitingList;
        this.letters = letters;
        this.clock = clock;
        this.telling = jobs.about("changed-event", event -> tellSome(event) == AT_ONCE);
    }

    @Configuration
    static class Declared {
        @Bean
        Task<Void> tellOfChangedEvents(ChangedEvents changed) {
            return changed.telling.task();
        }
    }

    @EventListener
    void on(EventChanged changed) {
        telling.at(changed.event(), clock.instant());
    }

    /** How many were told. */
    private int tellSome(UUID id) {
        var event = events.byId(db.current(), id)
                .filter(Event::isPublic)
                .filter(one -> clock.instant().isBefore(one.endsAt()));
        if (event.isEmpty()) {
            return 0;
        }
        var untold = store.untold(event.get(), AT_ONCE);
        for (var one : untold) {
            letters.changed(event.get(), one);
            store.told(
                    one.id(),
                    event.get(),
                    one.state() == State.SEATED && !event.get().isCancelled());
        }
        if (!untold.isEmpty()) {
            waitingList.move(id);
        }
        return untold.size();
    }
}
