package sk.jadro.mine;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.text.Lang;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.people.DailyReaders;

/** Links that end letters of what waits for somebody and of what they follow, and open nothing else. */
@Component
class StopLinks {
    private static final String PURPOSE = "letters";

    private final Db db;
    private final Tokens tokens;
    private final DailyReaders readers;
    private final Addresses addresses;
    private final Clock clock;

    StopLinks(Db db, Tokens tokens, DailyReaders readers, Addresses addresses, Clock clock) {
        this.db = db;
        this.tokens = tokens;
        this.readers = readers;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A new one. Called inside the partnership. */
    String issue(Lang lang, Site site, UUID reader) {
        var token = tokens.issue(PURPOSE, reader, clock.instant().plus(MyLinks.GOOD_FOR));
        return addresses.absolute(lang, site, "/letters/" + token);
    }

    /** Whether its reader is written to; empty if the link is good no more. */
    Optional<Boolean> isOn(PartnershipId partnership, String token) {
        return db.in(partnership, () -> reader(token).map(readers::isWantedBy));
    }

    /** Ends the letters, or begins them again; false if the link is good no more. */
    boolean set(PartnershipId partnership, String token, boolean on) {
        return db.in(partnership, () -> {
            var reader = reader(token);
            reader.ifPresent(one -> readers.setWanted(one, on));
            return reader.isPresent();
        });
    }

    private Optional<UUID> reader(String token) {
        return tokens.find(PURPOSE, token).map(Tokens.Found::subject);
    }
}
