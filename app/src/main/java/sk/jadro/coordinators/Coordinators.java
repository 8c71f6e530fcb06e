package sk.jadro.coordinators;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.people.People;
import sk.jadro.people.Side;

/**
 * Those who run a partnership, of the city office and of civil society, with equal rights.
 */
@Component
public class Coordinators {
    private final Db db;
    private final CoordinatorStore store;
    private final People people;
    private final SignIns signIns;
    private final CoordinatorLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    Coordinators(
            Db db,
            CoordinatorStore store,
            People people,
            SignIns signIns,
            CoordinatorLetters letters,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.people = people;
        this.signIns = signIns;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The address of a sign-in link for somebody not known yet: it asks for name and e-mail. */
    public String linkForNewcomer(Site site) {
        return db.in(site.id(), () -> signIns.linkForNewcomer(site));
    }

    /** The address of a sign-in link for this coordinator; empty if nobody with this e-mail coordinates here. */
    public Optional<String> linkFor(Site site, EmailAddress email) {
        return db.in(
                site.id(),
                () -> store.byEmail(email)
                        .map(known ->
                                signIns.link(site, known.id(), known.person().lang())));
    }

    /** Makes somebody a coordinator without an invitation by another, as only the operator's shell may. */
    public String addFromShell(Site site, EmailAddress email) {
        return db.in(site.id(), () -> {
            var person = people.withEmail(email, Lang.SK);
            store.add(person.id(), Side.CITY_OFFICE, clock.instant(), null);
            return signIns.link(site, person.id(), Lang.SK);
        });
    }

    public List<Coordinator> all(PartnershipId partnership) {
        return db.in(partnership, store::all);
    }

    /**
     * Invites another coordinator by mail, under the name that the inviting one knows them by; one who coordinates
     * already keeps theirs and gets a new link.
     */
    public void invite(Coordinator by, Site site, String name, EmailAddress email, Side side, Lang lang) {
        db.in(by.partnership(), () -> invite(by, site, name, email, side, lang, null));
    }

    private void invite(
            Coordinator by, Site site, String name, EmailAddress email, Side side, Lang lang, @Nullable UUID replaces) {
        var person = people.withEmail(email, lang);
        if (store.byPerson(person.id()).filter(Coordinator::hasAccepted).isEmpty()) {
            people.rename(person.id(), name, lang);
        }
        store.add(person.id(), side, clock.instant(), replaces);
        mailInvitation(by, site, store.byPerson(person.id()).orElseThrow());
    }

    private void mailInvitation(Coordinator by, Site site, Coordinator invited) {
        var email = invited.person().email();
        if (email != null) {
            var link = signIns.link(site, invited.id(), invited.person().lang());
            outbox.put(letters.invitation(site, by, invited.person(), email, link));
        }
    }

    /**
     * Sends an invitation once more, unless it has been accepted.
     *
     * @return whom it is for, as they were before; empty if nobody of this id coordinates here
     */
    Optional<Coordinator> inviteAgain(Coordinator by, Site site, UUID person) {
        return db.in(by.partnership(), () -> {
            var invited = store.byPerson(person);
            invited.filter(waiting -> !waiting.hasAccepted()).ifPresent(waiting -> mailInvitation(by, site, waiting));
            return invited;
        });
    }

    /** Sends a link to a coordinator's new address; its use puts the new one in the place of the old. */
    void move(Coordinator by, Site site, EmailAddress to) {
        db.in(by.partnership(), () -> {
            if (store.byEmail(to).isEmpty()) {
                invite(by, site, by.person().name(), to, by.side(), by.person().lang(), by.id());
            }
        });
    }

    /** What came of ending somebody's task. */
    public enum Ending {
        ENDED,
        /** This person does not coordinate here. */
        NO_COORDINATOR,
        /** A partnership is never left without a coordinator. */
        LAST_ONE
    }

    public Ending end(Coordinator by, UUID person) {
        return db.in(by.partnership(), () -> {
            var others = store.lockAccepted(person);
            if (store.byPerson(person).isEmpty()) {
                return Ending.NO_COORDINATOR;
            }
            if (others == 0 || store.byPerson(by.id()).isEmpty()) {
                return Ending.LAST_ONE;
            }
            end(person);
            return Ending.ENDED;
        });
    }

    private void end(UUID person) {
        store.end(person, clock.instant());
        signIns.ended(person);
    }

    /** Uses a newcomer's link up, and sends another to the address that they wrote, which verifies it. */
    Optional<SignIns.Arrival> signInNewcomer(
            Site site, String token, String name, EmailAddress email, Side side, Lang lang) {
        return db.in(site.id(), () -> {
            if (!signIns.useAsNewcomer(site.id(), token)) {
                return Optional.empty();
            }
            var person = people.withEmail(email, lang);
            people.rename(person.id(), name, lang);
            store.add(person.id(), side, clock.instant(), null);
            var arrival = signIns.arrived(person.id(), false);
            outbox.put(letters.welcome(
                    site, store.byPerson(person.id()).orElseThrow(), email, signIns.link(site, person.id(), lang)));
            return Optional.of(arrival);
        });
    }
}
