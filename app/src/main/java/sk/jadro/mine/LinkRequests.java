package sk.jadro.mine;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.jobs.Jobs;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Permit;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.people.People;
import sk.jadro.people.Person;

/**
 * Requests for a link to one's own page. All are noted alike and looked up later, so that not even the time of the answer
 * tells of whom something is kept here.
 */
@Component
class LinkRequests {
    private final Db db;
    private final Sites sites;
    private final People people;
    private final MyLinks links;
    private final Outbox outbox;
    private final Dictionary dictionary;
    private final Jobs jobs;
    private final Clock clock;
    private final Task<Void> task;

    LinkRequests(
            Db db,
            Sites sites,
            People people,
            MyLinks links,
            Outbox outbox,
            Dictionary dictionary,
            Jobs jobs,
            Clock clock) {
        this.db = db;
        this.sites = sites;
        this.people = people;
        this.links = links;
        this.outbox = outbox;
        this.dictionary = dictionary;
        this.jobs = jobs;
        this.clock = clock;
        this.task = Tasks.oneTime("mail-links-to-own-pages")
                .execute((instance, context) -> answer(new PartnershipId(UUID.fromString(instance.getId()))));
    }

    @Configuration
    static class Declared {
        @Bean
        Task<Void> mailLinksToOwnPages(LinkRequests requests) {
            return requests.task;
        }
    }

    /** Notes one; several of one address that wait are one. */
    void note(Permit permit, PartnershipId partnership, EmailAddress email) {
        permit.mustBeFor(email.mailbox());
        db.in(partnership, () -> {
            db.sql("""
                    insert into my_link_request (partnership_id, id, email, asked_at)
                    values (:partnership, :id, :email, :now)
                    on conflict (partnership_id, email) do update set asked_at = :now
                    """)
                    .set("id", Ids.next())
                    .set("email", email)
                    .set("now", clock.instant())
                    .run();
            jobs.soon(task, partnership.toString());
        });
    }

    private void answer(PartnershipId partnership) {
        sites.byId(partnership).ifPresent(site -> db.in(partnership, () -> answer(site)));
    }

    private void answer(Site site) {
        db.sql("delete from my_link_request where partnership_id = :partnership returning email")
                .list(row -> new EmailAddress(row.string("email")))
                .forEach(email -> people.byEmail(email).ifPresent(person -> outbox.put(letter(site, person, email))));
    }

    private Letter letter(Site site, Person person, EmailAddress email) {
        var lang = person.lang();
        var words = dictionary.in(lang);
        var letter = Letter.of(email, lang, site.signature(lang), words.say("mine.letter.subject"))
                .paragraph(words.say("mine.letter.asked", site.signature(lang)));
        return links.with(letter, site, person.id()).paragraph(words.say("mine.letter.not-you"));
    }
}
