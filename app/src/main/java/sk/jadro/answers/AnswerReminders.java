package sk.jadro.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.answers.OwedStore.Waiting;
import sk.jadro.base.db.Db;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.mine.Reminder;
import sk.jadro.mine.Reminders;

/**
 * Reminds whoever sees to an answer three days before its day and on it; from then on every day, also of how long it has been. What
 * nobody sees to, all who coordinate are reminded of. It follows from the days alone, so nothing is noted.
 */
@Component
@Order(30)
class AnswerReminders implements Reminders {
    private static final int BEFORE = -3;

    private final Db db;
    private final OwedStore store;
    private final Coordinators coordinators;

    AnswerReminders(Db db, OwedStore store, Coordinators coordinators) {
        this.db = db;
        this.store = store;
        this.coordinators = coordinators;
    }

    @Override
    public List<Reminder> take(LocalDate day, Set<UUID> readers) {
        var pressing = store.waiting().stream()
                .filter(one -> isPressing(one.owed().daysLate(day)))
                .toList();
        if (pressing.isEmpty()) {
            return List.of();
        }
        var told = coordinators.all(db.current()).stream()
                .filter(Coordinator::hasAccepted)
                .map(Coordinator::id)
                .toList();
        var reminders = new ArrayList<Reminder>();
        for (var one : pressing) {
            told.stream()
                    .filter(readers::contains)
                    .filter(reader -> reader.equals(one.owner()) || one.owner() == null || !told.contains(one.owner()))
                    .forEach(reader -> reminders.add(reminder(reader, one, day)));
        }
        return reminders;
    }

    private static boolean isPressing(int daysLate) {
        return daysLate == BEFORE || daysLate >= 0;
    }

    private static Reminder reminder(UUID reader, Waiting one, LocalDate day) {
        var late = one.owed().daysLate(day);
        var key = late > 0 ? "answers.remind.late" : "answers.remind.due";
        return new Reminder(
                reader,
                words -> new Reminder.Said(
                        words.say(
                                key,
                                words.say(one.says()),
                                one.owed().number(),
                                one.title().in(words.lang()),
                                words.date(one.owed().due()),
                                late),
                        words.say("answers.remind.open")),
                one.desk(),
                Set.of());
    }
}
