package sk.jadro.minutes;

import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import sk.jadro.attendance.Attendee;
import sk.jadro.attendance.Attendees;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.jobs.Jobs;
import sk.jadro.base.jobs.ThingJob;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Markdown;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.mine.MyLinks;
import sk.jadro.people.Person;

/**
 * Letters to all who were at a meeting, each in their language and with their own link: that its minutes are open for
 * corrections, that the time for these was moved, that they are final.
 */
@Component
class MinutesLetters {
    private static final int AT_ONCE = 100;

    private final Db db;
    private final MinutesStore store;
    private final Attendees attendees;
    private final MyLinks links;
    private final Sites sites;
    private final Addresses addresses;
    private final Dictionary dictionary;
    private final Outbox outbox;
    private final ThingJob sending;

    MinutesLetters(
            Db db,
            MinutesStore store,
            Attendees attendees,
            MyLinks links,
            Sites sites,
            Addresses addresses,
            Dictionary dictionary,
            Outbox outbox,
            Jobs jobs) {
        this.db = db;
        this.store = store;
        this.attendees = attendees;
        this.links = links;
        this.sites = sites;
        this.addresses = addresses;
        this.dictionary = dictionary;
        this.outbox = outbox;
        this.sending = jobs.about("minutes-letter", this::sendSome);
    }

    @Configuration
    static class Declared {
        @Bean
        Task<Void> sendMinutes(MinutesLetters letters) {
            return letters.sending.task();
        }
    }

    /** What a letter tells. */
    enum Says {
        OPENED,
        MOVED,
        FINAL
    }

    /** Begins to send one. Called inside the partnership. */
    void send(UUID event, Says says) {
        var id = Ids.next();
        db.sql("""
                insert into minutes_letter (partnership_id, id, event_id, says)
                values (:partnership, :id, :event, :says)
                """).set("id", id).set("event", event).set("says", says).run();
        sending.soon(id);
    }

    /**
     * A letter that is being sent.
     *
     * @param reached the last person who has it, in the order of ids
     */
    private record UnderWay(UUID id, UUID event, Says says, UUID reached) {}

    /** Whether there are more. */
    private boolean sendSome(UUID id) {
        var site = sites.byId(db.current()).orElseThrow();
        var found = underWay(id);
        var minutes = found.flatMap(letter -> store.of(letter.event()));
        if (minutes.isEmpty()) {
            return false;
        }
        var letter = found.get();
        var readers = attendees.reachable(letter.event(), letter.reached(), AT_ONCE);
        var known = attendees.of(letter.event());
        readers.forEach(reader -> outbox.put(written(site, minutes.get(), letter.says(), known, reader)));
        var over = readers.size() < AT_ONCE;
        db.sql("""
                update minutes_letter set reached = coalesce(:reached, reached), over = :over
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("reached", readers.isEmpty() ? null : readers.getLast().id())
                .set("over", over)
                .run();
        return !over;
    }

    private Optional<UnderWay> underWay(UUID id) {
        return db.sql("""
                select id, event_id, says, coalesce(reached, '00000000-0000-0000-0000-000000000000') as reached
                from minutes_letter where partnership_id = :partnership and id = :id and not over for update
                """)
                .set("id", id)
                .first(row -> new UnderWay(
                        row.uuid("id"), row.uuid("event_id"), row.constant("says", Says.class), row.uuid("reached")));
    }

    private Letter written(Site site, Minutes minutes, Says says, List<Attendee> known, Person reader) {
        var lang = reader.lang();
        var words = dictionary.in(lang);
        var title = minutes.meeting().title().in(lang);
        var own = links.issue(lang, site, reader.id());
        var subject = words.say("minutes.letter.subject." + Code.of(says), title);
        var letter = Letter.of(Objects.requireNonNull(reader.email()), lang, site.signature(lang), subject);
        if (says == Says.FINAL) {
            for (var paragraph : text(minutes, known, reader)) {
                letter = letter.paragraph(paragraph);
            }
            letter = letter.about(named(known))
                    .link(words.say("minutes.letter.read"), addresses.absolute(lang, site, minutes.path()));
        } else {
            var until = words.dateAndTime(Objects.requireNonNull(minutes.draft().until()));
            letter = letter.paragraph(words.say("minutes.letter." + Code.of(says), title, until))
                    .paragraph(words.say("minutes.letter.how"))
                    .link(
                            words.say("minutes.letter.correct"),
                            own.to("/minutes/" + minutes.meeting().slug()));
        }
        return own.endOf(letter);
    }

    /** All of it as plain paragraphs, with the names that everybody may read. */
    private List<String> text(Minutes minutes, List<Attendee> known, Person reader) {
        var people = new PeopleInText(known);
        var words = dictionary.in(reader.lang());
        return Markdown.toPlain(people.commonMark(minutes.draft().text().in(reader.lang()), words))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Whose names may stand in it. */
    private static Set<UUID> named(List<Attendee> known) {
        return known.stream()
                .filter(one -> !one.shownName().isEmpty())
                .map(Attendee::person)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }
}
