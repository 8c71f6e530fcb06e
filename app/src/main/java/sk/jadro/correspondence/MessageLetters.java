package sk.jadro.correspondence;

import com.github.kagkarlsson.scheduler.task.Task;
import java.util.Objects;
import java.util.Set;
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
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.mine.MyLinks;
import sk.jadro.people.People;
import sk.jadro.people.Person;
import sk.jadro.people.TypedName;

/** Sends what somebody wrote to each of its readers: in their language, with their own link, and without anybody's address. */
@Component
class MessageLetters {
    private static final int AT_ONCE = 100;

    private final Db db;
    private final MessageStore store;
    private final People people;
    private final MyLinks links;
    private final Sites sites;
    private final Dictionary dictionary;
    private final Outbox outbox;
    private final ThingJob sending;

    MessageLetters(
            Db db,
            MessageStore store,
            People people,
            MyLinks links,
            Sites sites,
            Dictionary dictionary,
            Outbox outbox,
            Jobs jobs) {
        this.db = db;
        this.store = store;
        this.people = people;
        this.links = links;
        this.sites = sites;
        this.dictionary = dictionary;
        this.outbox = outbox;
        this.sending = jobs.about("message", this::sendSome);
    }

    @Configuration
    static class Declared {
        @Bean
        Task<Void> sendMessages(MessageLetters letters) {
            return letters.sending.task();
        }
    }

    /** Begins to send one. Called inside the partnership. */
    void send(UUID message) {
        sending.soon(message);
    }

    /** Whether there are more. */
    private boolean sendSome(UUID id) {
        var reached = store.reached(id);
        var found = store.byId(id);
        if (reached.isEmpty() || found.isEmpty()) {
            return false;
        }
        var site = sites.byId(db.current()).orElseThrow();
        var readers = people.reachable(store.readers(found.get(), reached.get(), AT_ONCE));
        readers.forEach(reader -> outbox.put(written(site, found.get(), reader)));
        var over = readers.size() < AT_ONCE;
        store.noteReached(id, readers.isEmpty() ? null : readers.getLast().id(), over);
        return !over;
    }

    private Letter written(Site site, Message message, Person reader) {
        var lang = reader.lang();
        var words = dictionary.in(lang);
        var name = TypedName.inLetter(message.name());
        var title = message.title().in(lang);
        var own = links.issue(lang, site, reader.id());
        var letter = Letter.of(
                        Objects.requireNonNull(reader.email()),
                        lang,
                        site.signature(lang),
                        words.say("correspondence.letter.subject", name, title))
                .paragraph(words.say(
                        message.to() == null ? "correspondence.letter.all" : "correspondence.letter.you", name, title));
        for (var paragraph :
                message.said().lines().filter(line -> !line.isBlank()).toList()) {
            letter = letter.paragraph(paragraph);
        }
        return own.endOf(letter.about(Set.of(message.person()))
                .link(words.say("correspondence.letter.answer"), own.to("/messages/" + message.id())));
    }
}
