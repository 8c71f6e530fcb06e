package sk.jadro.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.mine.Reminder;
import sk.jadro.mine.Reminders;

/** Reminds whoever has a seat on the day before, with what to bring and whom to call. It follows from the days alone. */
@Component
@Order(3)
class RegistrationReminders implements Reminders {
    private final Db db;

    RegistrationReminders(Db db) {
        this.db = db;
    }

    private record Tomorrow(
            UUID person, String slug, Text title, Text place, Instant startsAt, Text bring, String call) {}

    @Override
    public List<Reminder> take(LocalDate day, Set<UUID> readers) {
        var tomorrow = day.plusDays(1);
        return db
                .sql("""
                select r.person_id, e.slug, e.title_sk, e.title_en, e.place_sk, e.place_en, e.starts_at, t.bring_sk, t.bring_en,
                       t.call
                from registration r
                join event e on e.partnership_id = r.partnership_id and e.id = r.event_id
                join registration_terms t on t.partnership_id = r.partnership_id and t.event_id = r.event_id
                where r.partnership_id = :partnership and r.person_id = any (cast(:readers as uuid[])) and r.state = 'seated'
                  and e.starts_at >= :from and e.starts_at < :until and e.publication = 'published' and not e.archived
                  and e.cancelled_sk = ''
                order by e.starts_at, r.id
                """)
                .set("readers", readers)
                .set("from", tomorrow.atStartOfDay(Words.ZONE).toInstant())
                .set("until", tomorrow.plusDays(1).atStartOfDay(Words.ZONE).toInstant())
                .list(row -> new Tomorrow(
                        row.uuid("person_id"),
                        row.string("slug"),
                        row.text("title"),
                        row.text("place"),
                        row.instant("starts_at"),
                        row.text("bring"),
                        row.string("call")))
                .stream()
                .map(one -> new Reminder(one.person(), words -> said(words, one), "/events/" + one.slug(), Set.of()))
                .toList();
    }

    private static Reminder.Said said(Words words, Tomorrow tomorrow) {
        var lang = words.lang();
        var text = new StringBuilder(
                words.say("registration.remind", tomorrow.title().in(lang), words.time(tomorrow.startsAt())));
        if (!tomorrow.place().isBlank()) {
            text.append(' ')
                    .append(words.say(
                            "registration.remind.where", tomorrow.place().in(lang)));
        }
        if (!tomorrow.bring().isBlank()) {
            text.append(' ')
                    .append(words.say(
                            "registration.remind.bring", tomorrow.bring().in(lang)));
        }
        if (!tomorrow.call().isEmpty()) {
            text.append(' ').append(words.say("registration.remind.call", tomorrow.call()));
        }
        return new Reminder.Said(text.toString(), words.say("registration.remind.open"));
    }
}
