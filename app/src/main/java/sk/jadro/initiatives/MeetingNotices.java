package sk.jadro.initiatives;

import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.jobs.Jobs;
import sk.jadro.base.jobs.ThingJob;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.coowners.Carriers;
import sk.jadro.mine.MyLinks;
import sk.jadro.people.People;
import sk.jadro.people.Person;

/** Tells those who carry an activity that a meeting about it is prepared, before it is announced to all. */
@Component
class MeetingNotices {
    private static final int AT_ONCE = 100;

    private final Db db;
    private final InitiativeStore store;
    private final People people;
    private final MyLinks links;
    private final Sites sites;
    private final Addresses addresses;
    private final Dictionary dictionary;
    private final Outbox outbox;
    private final ThingJob telling;

    MeetingNotices(
            Db db,
            InitiativeStore store,
            People people,
            MyLinks links,
            Sites sites,
            Addresses addresses,
            Dictionary dictionary,
            Outbox outbox,
            Jobs jobs) {
        this.db = db;
        this.store = store;
        this.people = people;
        this.links = links;
        this.sites = sites;
        this.addresses = addresses;
        this.dictionary = dictionary;
        this.outbox = outbox;
        this.telling = jobs.about("meeting-notice", this::tellSome);
    }

    @Configuration
    static class Declared {
        @Bean
        Task<Void> tellOfMeetings(MeetingNotices notices) {
            return notices.telling.task();
        }
    }

    /** Begins to tell. Called inside the partnership. */
    void tell(UUID initiative) {
        db.sql(
                        "insert into meeting_notice (partnership_id, initiative_id) values (:partnership, :id) on conflict do nothing")
                .set("id", initiative)
                .run();
        telling.soon(initiative);
    }

    /** Whether there are more. */
    private boolean tellSome(UUID id) {
        var reached = db.sql("""
                select reached from meeting_notice where partnership_id = :partnership and initiative_id = :id for update
                """).set("id", id).first(row -> row.uuid("reached"));
        var found = store.byId(id).filter(initiative -> initiative.subject() != null);
        if (reached.isEmpty() || found.isEmpty()) {
            return false;
        }
        var site = sites.byId(db.current()).orElseThrow();
        var readers = people.reachable(next(found.get(), reached.get()));
        readers.forEach(reader -> outbox.put(letter(site, found.get(), reader)));
        if (readers.size() < AT_ONCE) {
            db.sql("delete from meeting_notice where partnership_id = :partnership and initiative_id = :id")
                    .set("id", id)
                    .run();
            return false;
        }
        db.sql("""
                update meeting_notice set reached = :reached where partnership_id = :partnership and initiative_id = :id
                """).set("id", id).set("reached", readers.getLast().id()).run();
        return true;
    }

    private List<UUID> next(Initiative initiative, UUID reached) {
        return db.sql("select p.id from person p join" + Carriers.ROWS + """
                 c on c.person_id = p.id
                where p.partnership_id = :partnership and c.activity_id = :activity and p.id > :reached
                  and p.email is not null and not p.sample
                order by p.id limit :limit
                """)
                .set("activity", Objects.requireNonNull(initiative.subject()).id())
                .set("reached", reached)
                .set("limit", AT_ONCE)
                .list(row -> row.uuid("id"));
    }

    private Letter letter(Site site, Initiative initiative, Person reader) {
        var lang = reader.lang();
        var words = dictionary.in(lang);
        var letter = Letter.of(
                        Objects.requireNonNull(reader.email()),
                        lang,
                        site.signature(lang),
                        words.say(
                                "initiatives.meeting.letter.subject",
                                initiative.proposal().title()))
                .paragraph(words.say(
                        "initiatives.meeting.letter.text",
                        initiative.proposal().title(),
                        Objects.requireNonNull(initiative.subject()).title().in(lang)))
                .link(words.say("initiatives.open.link"), addresses.absolute(lang, site, initiative.path()));
        return links.with(letter, site, reader.id());
    }
}
