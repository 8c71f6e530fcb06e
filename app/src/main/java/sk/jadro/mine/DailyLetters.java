package sk.jadro.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.DatabaseAway;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.jobs.Hourly;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.people.DailyReaders;
import sk.jadro.people.Person;

/**
 * Reminds people every morning, each by one letter at most, of all that waits for them in any room. Some people at a time, in
 * one transaction with what rooms note as told: wherever a node ends, the next round goes on from there.
 */
@Component
class DailyLetters implements Hourly {
    private static final Logger LOG = LoggerFactory.getLogger(DailyLetters.class);

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** So that a country's letters hold no row for long. */
    static final int AT_ONCE = 200;

    private final Db db;
    private final Sites sites;
    private final DailyRound round;
    private final DailyReaders readers;
    private final List<Reminders> rooms;
    private final CollectedLetter letter;
    private final CollectedLetters letters;
    private final Clock clock;

    DailyLetters(
            Db db,
            Sites sites,
            DailyRound round,
            DailyReaders readers,
            ObjectProvider<Reminders> rooms,
            CollectedLetter letter,
            CollectedLetters letters,
            Clock clock) {
        this.db = db;
        this.sites = sites;
        this.round = round;
        this.readers = readers;
        this.rooms = rooms.orderedStream().toList();
        this.letter = letter;
        this.letters = letters;
        this.clock = clock;
    }

    /** What a room failed at is taken back, with all of its step. */
    private static final class RoomFailed extends RuntimeException {
        final transient Reminders room;

        RoomFailed(Reminders room, RuntimeException cause) {
            super(cause);
            this.room = room;
        }
    }

    @Override
    public void round(PartnershipId partnership) {
        var now = Words.local(clock.instant());
        if (rooms.isEmpty() || now.toLocalTime().isBefore(MORNING)) {
            return;
        }
        sites.byId(partnership).ifPresent(site -> {
            while (goOn(site, now.toLocalDate())) {
                // Until nobody is left.
            }
        });
    }

    /** Whether somebody may be left. A room that fails tells these people nothing today; the others tell all the same. */
    private boolean goOn(Site site, LocalDate day) {
        var asked = new ArrayList<>(rooms);
        while (true) {
            try {
                return db.in(site.id(), () -> tellSome(site, day, asked));
            } catch (RoomFailed e) {
                if (DatabaseAway.isBehind(e)) {
                    // No fault of the room's: the next hour goes on, with all of them.
                    throw e;
                }
                LOG.error("{} reminds nobody for partnership {}", e.room.getClass(), site.id(), e);
                asked.remove(e.room);
            }
        }
    }

    private boolean tellSome(Site site, LocalDate day, List<Reminders> asked) {
        var last = round.next(day);
        if (last.isEmpty()) {
            return false;
        }
        var some = readers.after(last.get(), AT_ONCE);
        var isAll = some.size() < AT_ONCE;
        round.reached(isAll ? null : some.getLast().id());
        letters.write(site, some, reminders(day, some, asked));
        return !isAll;
    }

    private Map<UUID, List<CollectedLetter.Item>> reminders(LocalDate day, List<Person> some, List<Reminders> asked) {
        var byId = some.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var items = new HashMap<UUID, List<CollectedLetter.Item>>();
        if (some.isEmpty()) {
            return items;
        }
        for (var room : asked) {
            try {
                for (var reminder : room.take(day, byId.keySet())) {
                    var reader = Objects.requireNonNull(byId.get(reminder.reader()), "nobody asked about them");
                    items.computeIfAbsent(reader.id(), id -> new ArrayList<>()).add(letter.item(reminder, reader));
                }
            } catch (RuntimeException e) {
                throw new RoomFailed(room, e);
            }
        }
        return items;
    }
}
