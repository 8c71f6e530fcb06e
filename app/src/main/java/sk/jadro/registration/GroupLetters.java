package sk.jadro.registration;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.jobs.Jobs;
import sk.jadro.base.jobs.ThingJob;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Paragraphs;
import sk.jadro.base.text.Typed;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.submissions.Submissions;

/** Sends letters to many who registered, each in their language and with the link to their own registration. */
@Component
class GroupLetters {
    private static final int AT_ONCE = 100;

    private final Db db;
    private final GroupLetterStore store;
    private final Submissions submissions;
    private final Sites sites;
    private final Outbox outbox;
    private final Clock clock;
    private final ThingJob sending;

    GroupLetters(
            Db db,
            GroupLetterStore store,
            Submissions submissions,
            Sites sites,
            Outbox outbox,
            Jobs jobs,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.submissions = submissions;
        this.sites = sites;
        this.outbox = outbox;
        this.clock = clock;
        this.sending = jobs.about("group-letter", this::sendSome);
    }

    @Configuration
    static class Declared {
        @Bean
        Task<Void> sendGroupLetters(GroupLetters letters) {
            return letters.sending.task();
        }
    }

    /** Begins to send one, once though it is asked for twice. Called inside the partnership. */
    void send(GroupLetter letter) {
        if (store.add(letter, clock.instant())) {
            sending.soon(letter.id());
        }
    }

    /** Sends it to one address as a test. Called inside the partnership. */
    void test(Site site, GroupLetter letter, EmailAddress to, Lang lang) {
        outbox.put(written(site, letter, to, lang));
    }

    /** Whether there are more. */
    private boolean sendSome(UUID id) {
        var site = sites.byId(db.current()).orElseThrow();
        var found = store.underWay(id);
        if (found.isEmpty()) {
            return false;
        }
        var letter = found.get();
        var next = store.next(letter, AT_ONCE);
        next.forEach(registration -> submissions.tell(
                site,
                Registrations.CALLED,
                registration,
                (submission, manage) -> written(site, letter.letter(), submission.address(), submission.lang())));
        var over = next.size() < AT_ONCE;
        store.reached(id, next.isEmpty() ? null : next.getLast(), next.size(), over);
        return !over;
    }

    /** As it is read by somebody of this language. */
    static Letter written(Site site, GroupLetter letter, EmailAddress to, Lang lang) {
        var written = Letter.of(to, lang, site.signature(lang), letter.subject().in(lang));
        for (var paragraph : Paragraphs.of(letter.body().in(lang))) {
            written = written.paragraph(Typed.line(paragraph));
        }
        return written;
    }
}
