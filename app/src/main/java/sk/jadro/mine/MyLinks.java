package sk.jadro.mine;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.people.People;

/** Links to people's own pages. Each letter has a new one, good many times. */
@Component
public class MyLinks {
    static final Duration GOOD_FOR = Duration.ofDays(90);

    private static final String PURPOSE = "mine";

    private final Db db;
    private final People people;
    private final Tokens tokens;
    private final Dictionary dictionary;
    private final Addresses addresses;
    private final Clock clock;

    MyLinks(Db db, People people, Tokens tokens, Dictionary dictionary, Addresses addresses, Clock clock) {
        this.db = db;
        this.people = people;
        this.tokens = tokens;
        this.dictionary = dictionary;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The letter with the link to its reader's page. Called inside the partnership. */
    public Letter with(Letter letter, Site site, UUID reader) {
        return issue(letter.lang(), site, reader).endOf(letter);
    }

    /** A new link to somebody's own page. Called inside the partnership. */
    public MyLink issue(Lang lang, Site site, UUID reader) {
        var token = tokens.issue(PURPOSE, reader, clock.instant().plus(GOOD_FOR));
        return new MyLink(addresses.absolute(lang, site, "/mine/" + token), dictionary.in(lang));
    }

    /** Whose page this is. */
    Optional<Myself> find(PartnershipId partnership, String token) {
        return db.in(
                partnership,
                () -> tokens.find(PURPOSE, token)
                        .flatMap(found -> Optional.ofNullable(found.subject())
                                .flatMap(people::byId)
                                .flatMap(person -> Optional.ofNullable(found.expires())
                                        .map(until -> new Myself(partnership, person, until)))));
    }
}
