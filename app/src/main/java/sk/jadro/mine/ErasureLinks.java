package sk.jadro.mine;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Permit;
import sk.jadro.base.web.Site;
import sk.jadro.people.Erasure;
import sk.jadro.people.People;
import sk.jadro.people.Person;

/** Links by which people erase themselves: good for a day and for one use. */
@Component
class ErasureLinks {
    private static final String PURPOSE = "erasure";
    private static final Duration GOOD_FOR = Duration.ofHours(24);

    /** Shows whoever has just been erased that it is done. */
    private static final String DONE = "erasure-done";

    private static final Duration DONE_FOR = Duration.ofHours(1);

    private final Db db;
    private final Tokens tokens;
    private final People people;
    private final Erasure erasure;
    private final Outbox outbox;
    private final Dictionary dictionary;
    private final Addresses addresses;
    private final Clock clock;

    ErasureLinks(
            Db db,
            Tokens tokens,
            People people,
            Erasure erasure,
            Outbox outbox,
            Dictionary dictionary,
            Addresses addresses,
            Clock clock) {
        this.db = db;
        this.tokens = tokens;
        this.people = people;
        this.erasure = erasure;
        this.outbox = outbox;
        this.dictionary = dictionary;
        this.addresses = addresses;
        this.clock = clock;
    }

    void mail(Permit permit, Site site, Myself me, EmailAddress email) {
        permit.mustBeFor(email.mailbox());
        db.in(site.id(), () -> {
            tokens.revoke(me.id(), PURPOSE);
            var token = tokens.issue(PURPOSE, me.id(), clock.instant().plus(GOOD_FOR));
            outbox.put(letter(site, me.person(), email, token));
        });
    }

    /** Whom the link would erase. */
    Optional<Person> find(PartnershipId partnership, String token) {
        return db.in(
                partnership,
                () -> tokens.find(PURPOSE, token)
                        .flatMap(found -> Optional.ofNullable(found.subject()))
                        .flatMap(people::byId));
    }

    /**
     * Erases them.
     *
     * @return what shows that it is done; empty if the link is good no more
     */
    Optional<String> erase(PartnershipId partnership, String token) {
        return find(partnership, token).map(person -> {
            erasure.erase(partnership, person.id());
            return db.in(
                    partnership, () -> tokens.issue(DONE, null, clock.instant().plus(DONE_FOR)));
        });
    }

    boolean isDone(PartnershipId partnership, String token) {
        return db.in(partnership, () -> tokens.find(DONE, token)).isPresent();
    }

    private Letter letter(Site site, Person person, EmailAddress email, String token) {
        var lang = person.lang();
        var words = dictionary.in(lang);
        return Letter.of(email, lang, site.signature(lang), words.say("mine.letter.erasure.subject"))
                .paragraph(words.say("mine.letter.erasure.text", site.signature(lang)))
                .link(words.say("mine.letter.erasure.link"), addresses.absolute(lang, site, "/mine/erasure/" + token))
                .paragraph(words.say("mine.letter.erasure.not-you"));
    }
}
