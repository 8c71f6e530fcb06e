package sk.jadro.registration;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.jobs.Jobs;
import sk.jadro.base.jobs.ThingJob;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.events.Way;
import sk.jadro.registration.RegistrationStore.Outcome;

/**
 * Gives out an event's seats, one after the other under its lock: to whoever confirms while some are free, else by turns to those
 * who wait, each by an offer that holds for a time. Nobody is overtaken: before anybody new is seated, those who wait are asked.
 * Called inside the partnership.
 */
@Component
class WaitingList {
    private final Db db;
    private final Events events;
    private final TermsStore terms;
    private final RegistrationStore store;
    private final TallyStore tallies;
    private final RegistrationLetters letters;
    private final Clock clock;
    private final ThingJob moving;

    WaitingList(
            Db db,
            Events events,
            TermsStore terms,
            RegistrationStore store,
            TallyStore tallies,
            RegistrationLetters letters,
            Jobs jobs,
            Clock clock) {
        this.db = db;
        this.events = events;
        this.terms = terms;
        this.store = store;
        this.tallies = tallies;
        this.letters = letters;
        this.clock = clock;
        this.moving = jobs.about("waiting-list", this::moveLater);
    }

    @Configuration
    static class Declared {
        @Bean
        Task<Void> moveWaitingLists(WaitingList list) {
            return list.moving.task();
        }
    }

    /** An event whose seats nobody else gives out meanwhile. */
    private record Locked(Event event, Terms terms, Seats seats, Instant now) {
        Way way(Written written) {
            return event.way().comingBy(written.way());
        }

        int freeFor(Written written) {
            return seats.freeFor(way(written), written.side());
        }

        void take(Written written, int number) {
            seats.take(way(written), written.side(), number);
        }
    }

    private Locked lock(UUID event) {
        var terms = this.terms.locked(event).orElseThrow().draft();
        var now = clock.instant();
        return new Locked(
                events.byId(db.current(), event).orElseThrow(), terms, new Seats(terms, tallies.of(event), now), now);
    }

    /** Gives somebody a seat, or what there is, or a turn; false if nobody registers any more, or they have done so. */
    boolean admit(Registration registration, UUID person) {
        var locked = lock(registration.event());
        if (!locked.terms().isOpen(locked.event(), locked.now())
                || store.standing(registration.event(), person).isPresent()) {
            return false;
        }
        place(locked, registration, person);
        return true;
    }

    private void place(Locked locked, Registration registration, UUID person) {
        offer(locked);
        var written = registration.written();
        var free = locked.freeFor(written);
        store.settle(
                registration.id(),
                person,
                written.companions(),
                free >= written.size() ? Outcome.SEAT : turn(locked, registration, free),
                locked.now());
        store.told(registration.id(), locked.event(), false);
    }

    /** The same of somebody whom those who coordinate write in, also where nobody registers any more. */
    void enter(Registration registration, UUID person) {
        place(lock(registration.event()), registration, person);
    }

    /** Gives somebody a seat, though others wait before them, or none is free. */
    void letIn(Registration registration, UUID person) {
        var locked = lock(registration.event());
        store.settle(registration.id(), person, registration.written().companions(), Outcome.SEAT, locked.now());
        store.told(registration.id(), locked.event(), false);
    }

    private Outcome turn(Locked locked, Registration registration, int free) {
        var turn = store.lastTurn(registration.event());
        return free > 0 ? offered(locked, turn, free) : new Outcome(State.WAITING, turn, null, null);
    }

    private Outcome offered(Locked locked, int turn, int seats) {
        var until = locked.terms().offerEnds(locked.event(), locked.now());
        moveAt(locked.event().id(), until);
        return new Outcome(State.OFFERED, turn, seats, until);
    }

    /** Takes what was offered; false if nothing is any more. */
    boolean accept(Registration registration) {
        var locked = lock(registration.event());
        var stands = store.byId(registration.id());
        if (stands.state() != State.OFFERED
                || !Objects.requireNonNull(stands.offeredUntil()).isAfter(locked.now())) {
            return false;
        }
        var companions = Math.min(stands.written().companions(), stands.offered() - 1);
        store.settle(stands.id(), Objects.requireNonNull(stands.person()), companions, Outcome.SEAT, locked.now());
        return true;
    }

    /** Takes somebody out, and asks those who wait. */
    void leave(Registration registration) {
        lock(registration.event());
        var stands = store.byId(registration.id());
        if (stands.state().stands()) {
            store.settle(
                    stands.id(),
                    Objects.requireNonNull(stands.person()),
                    stands.written().companions(),
                    Outcome.over(State.CANCELLED),
                    clock.instant());
            move(registration.event());
        }
    }

    /**
     * Lets somebody who has a seat or waits come otherwise: with more companions or fewer, in another way, of another side.
     * Who waits keeps their turn; an offer is made anew, as another seat is wanted now.
     *
     * @return whether so many seats are free as they have none of; if not, all stays as it was
     */
    boolean change(Registration registration, Written changed) {
        var locked = lock(registration.event());
        var stands = store.byId(registration.id());
        var before = stands.written();
        offer(locked);
        if (stands.state() == State.SEATED) {
            locked.take(before, -before.size());
            var sameSeats = locked.way(before) == changed.way() && before.side() == changed.side();
            if (locked.freeFor(changed) < changed.size() && !(sameSeats && changed.size() <= before.size())) {
                return false;
            }
        } else if (stands.state() == State.OFFERED && !before.asksTheSameAs(changed)) {
            var waits = new Outcome(State.WAITING, stands.turn(), null, null);
            store.settle(
                    stands.id(), Objects.requireNonNull(stands.person()), changed.companions(), waits, locked.now());
        }
        store.change(stands.id(), changed);
        move(registration.event());
        return true;
    }

    /** Lets offers lapse whose time is over, and offers what is free to those whose turn it is. */
    void move(UUID event) {
        var locked = lock(event);
        if (locked.event().isCancelled()) {
            return;
        }
        store.lapsed(event, locked.now()).forEach(one -> {
            store.settle(
                    one.id(),
                    Objects.requireNonNull(one.person()),
                    one.written().companions(),
                    Outcome.over(State.LAPSED),
                    locked.now());
            letters.lapsed(locked.event(), one);
        });
        offer(lock(event));
    }

    /** Whoever comes first is offered what is free for them, be it fewer seats than they asked for. */
    private void offer(Locked locked) {
        if (locked.seats().areFull(locked.event().way().choices())
                || !locked.terms().isOpen(locked.event(), locked.now())) {
            return;
        }
        for (var waiting : store.waiting(locked.event().id())) {
            var written = waiting.written();
            var seats = Math.min(locked.freeFor(written), written.size());
            if (seats > 0) {
                locked.take(written, seats);
                var outcome = offered(locked, Objects.requireNonNull(waiting.turn()), seats);
                var person = Objects.requireNonNull(waiting.person());
                store.settle(waiting.id(), person, written.companions(), outcome, locked.now());
                letters.offered(locked.event(), store.byId(waiting.id()));
            }
        }
    }

    /** Looks after the list at a time: as an offer ends then, or seats are kept for nobody any more. */
    void moveAt(UUID event, Instant time) {
        moving.at(event, time);
    }

    /** All at once. */
    private boolean moveLater(UUID event) {
        if (terms.locked(event).isPresent()) {
            move(event);
        }
        return false;
    }
}
