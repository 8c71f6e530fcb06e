package sk.jadro.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Words;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.mine.Reminder;
import sk.jadro.mine.Reminders;
import sk.jadro.minutes.Correction.Answer;

/**
 * Reminds those who were there the day before corrections end, tells whoever proposed one what came of it, and reminds those who
 * coordinate three and seven days after a meeting whose minutes nobody can read yet.
 */
@Component
@Order(7)
class MinutesReminders implements Reminders {
    /** After so many days the minutes are late. */
    static final int FIRST = 3;

    private static final int SECOND = 7;

    private final Db db;
    private final OwedMinutes owed;
    private final Coordinators coordinators;
    private final Clock clock;

    MinutesReminders(Db db, OwedMinutes owed, Coordinators coordinators, Clock clock) {
        this.db = db;
        this.owed = owed;
        this.coordinators = coordinators;
        this.clock = clock;
    }

    @Override
    public List<Reminder> take(LocalDate day, Set<UUID> readers) {
        var reminders = new ArrayList<Reminder>();
        reminders.addAll(answered(readers));
        reminders.addAll(ending(day, readers));
        reminders.addAll(owed(readers));
        return reminders;
    }

    /** What became of their corrections, each once. */
    private List<Reminder> answered(Set<UUID> readers) {
        return db.sql("""
                with told as (
                    delete from minutes_untold u
                    using minutes_correction c, presence n
                    where u.partnership_id = :partnership and c.partnership_id = :partnership
                      and c.event_id = u.event_id and c.number = u.number and n.partnership_id = :partnership
                      and n.event_id = c.event_id and n.number = c.author and n.person_id = any (cast(:readers as uuid[]))
                    returning c.event_id, c.number, c.answer, c.because, n.person_id)
                select t.*, e.title_sk, e.title_en, e.slug from told t
                join event e on e.partnership_id = :partnership and e.id = t.event_id
                order by t.event_id, t.number
                """).set("readers", readers).list(MinutesReminders::answered);
    }

    private static Reminder answered(Row row) {
        var title = row.text("title");
        var number = row.integer("number");
        var answer = row.constant("answer", Answer.class);
        var because = row.string("because");
        return new Reminder(
                row.uuid("person_id"),
                words -> new Reminder.Said(
                        words.say("minutes.remind." + Code.of(answer), number, title.in(words.lang()))
                                + (because.isEmpty() ? "" : " " + because),
                        words.say("minutes.remind.open")),
                own(row.string("slug")),
                Set.of());
    }

    private List<Reminder> ending(LocalDate day, Set<UUID> readers) {
        return db.sql("""
                select n.person_id, m.until, e.title_sk, e.title_en, e.slug
                from minutes m
                join event e on e.partnership_id = :partnership and e.id = m.event_id
                join presence n on n.partnership_id = :partnership and n.event_id = m.event_id and n.part = 'came'
                where m.partnership_id = :partnership and m.state = 'corrections'
                  and cast(m.until at time zone 'Europe/Bratislava' as date) = cast(:day as date) + 1
                  and n.person_id = any (cast(:readers as uuid[]))
                order by m.until, m.event_id, n.number
                """).set("day", day).set("readers", readers).list(row -> {
            var title = row.text("title");
            var until = row.instant("until");
            return new Reminder(
                    row.uuid("person_id"),
                    words -> new Reminder.Said(
                            words.say("minutes.remind.ending", title.in(words.lang()), words.dateAndTime(until)),
                            words.say("minutes.letter.correct")),
                    own(row.string("slug")),
                    Set.of());
        });
    }

    private List<Reminder> owed(Set<UUID> readers) {
        var late = owed.all().stream()
                .filter(one -> {
                    var days = MinutesSections.days(one.ended(), clock.instant());
                    return days == FIRST || days == SECOND;
                })
                .toList();
        if (late.isEmpty()) {
            return List.of();
        }
        var told = coordinators.all(db.current()).stream()
                .filter(coordinator -> readers.contains(coordinator.id()))
                .toList();
        return late.stream()
                .flatMap(one -> told.stream()
                        .map(coordinator -> new Reminder(
                                coordinator.id(), words -> said(words, one), Minutes.desk(one.event()), Set.of())))
                .toList();
    }

    private Reminder.Said said(Words words, OwedMinutes.Owed one) {
        return new Reminder.Said(
                words.say(
                        "minutes.remind.owed",
                        one.title().in(words.lang()),
                        MinutesSections.days(one.ended(), clock.instant())),
                words.say("minutes.remind.write"));
    }

    private static String own(String slug) {
        return "/mine/minutes/" + slug;
    }
}
