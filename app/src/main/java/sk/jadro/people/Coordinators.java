package sk.jadro.people;

import java.time.Clock;
import java.time.Duration;
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
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Site;

/**
 * Those who run a partnership, of the city office and of civil society, with equal rights. They sign in by a link that
 * is good for a day and for one use.
 */
@Component
public class Coordinators {
    private static final String SIGN_IN = "sign-in";
    private static final Duration GOOD_FOR = Duration.ofHours(24);
    private static final Duration LINK_AT_MOST_EVERY = Duration.ofHours(1);

    private final Db db;
    private final CoordinatorStore store;
    private final People people;
    private final Tokens tokens;
    private final CoordinatorLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    Coordinators(
            Db db,
            CoordinatorStore store,
            People people,
            Tokens tokens,
            CoordinatorLetters letters,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.people = people;
        this.tokens = tokens;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The address of a sign-in link for somebody not known yet: it asks for name and e-mail. */
    public String linkForNewcomer(Site site) {
        return db.in(site.id(), () -> letters.signInAddress(Lang.SK, site, issue(null)));
    }

    /** The address of a sign-in link for this coordinator; empty if nobody with this e-mail coordinates here. */
    public Optional<String> linkFor(Site site, EmailAddress email) {
        return db.in(
                site.id(),
                () -> store.byEmail(email)
                        .map(known -> letters.signInAddress(known.person().lang(), site, issue(known.id()))));
    }

    /** Makes somebody a coordinator without an invitation by another, as only the operator's shell may. */
    public String addFromShell(Site site, EmailAddress email) {
        return db.in(site.id(), () -> {
            var person = people.withEmail(email, Lang.SK);
            store.add(person.id(), Side.CITY_OFFICE, clock.instant(), null);
            return letters.signInAddress(Lang.SK, site, issue(person.id()));
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
            outbox.put(letters.invitation(site, by, invited.person(), email, issue(invited.id())));
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
        tokens.revoke(person, SIGN_IN);
    }

    /** A link that signs a coordinator in to one partnership. */
    record Link(Site site, Coordinator holder, String address) {}

    /** A link for whoever has this address and did not get one, unused since, within the last hour. */
    Optional<Link> linkToMail(Site site, EmailAddress email) {
        return db.in(
                site.id(),
                () -> store.byEmail(email)
                        .filter(known -> !store.hasLinkMailedSince(
                                known.id(), clock.instant().minus(LINK_AT_MOST_EVERY)))
                        .map(known -> new Link(
                                site,
                                known,
                                letters.signInAddress(known.person().lang(), site, issue(known.id())))));
    }

    /** Mails the links to all partnerships in one letter, which the first of them sends. */
    void mail(EmailAddress email, List<Link> links) {
        for (var link : links) {
            db.in(link.site().id(), () -> {
                if (link.equals(links.getFirst())) {
                    outbox.put(letters.signIn(links, email));
                }
                store.noteLinkMailed(link.holder().id(), clock.instant());
            });
        }
    }

    /** Whom a sign-in link is for: a known coordinator, or somebody new. */
    sealed interface LinkHolder {
        record Known(Coordinator coordinator) implements LinkHolder {}

        record Newcomer() implements LinkHolder {}
    }

    /** Whom this link would sign in; empty if it is used, too old, or none. */
    Optional<LinkHolder> holder(PartnershipId partnership, String token) {
        return db.in(
                partnership,
                () -> tokens.find(SIGN_IN, token).filter(found -> !found.used()).flatMap(found -> {
                    if (found.subject() == null) {
                        return Optional.of(new LinkHolder.Newcomer());
                    }
                    return store.byPerson(found.subject()).map(LinkHolder.Known::new);
                }));
    }

    /** Uses the link up; empty if it is not (or no longer) good. */
    Optional<Coordinator> signIn(PartnershipId partnership, String token) {
        return db.in(
                partnership,
                () -> holder(partnership, token)
                        .filter(LinkHolder.Known.class::isInstance)
                        .filter(holder -> tokens.use(SIGN_IN, token))
                        .map(holder -> accepted(((LinkHolder.Known) holder).coordinator(), true)));
    }

    /** Uses a newcomer's link up, and sends another to the address that they wrote, which verifies it. */
    Optional<Coordinator> signInNewcomer(
            Site site, String token, String name, EmailAddress email, Side side, Lang lang) {
        return db.in(site.id(), () -> {
            if (!(holder(site.id(), token).orElse(null) instanceof LinkHolder.Newcomer)
                    || !tokens.use(SIGN_IN, token)) {
                return Optional.empty();
            }
            var person = people.withEmail(email, lang);
            people.rename(person.id(), name, lang);
            store.add(person.id(), side, clock.instant(), null);
            var coordinator = accepted(store.byPerson(person.id()).orElseThrow(), false);
            outbox.put(letters.welcome(site, coordinator, email, issue(person.id())));
            return Optional.of(coordinator);
        });
    }

    private Coordinator accepted(Coordinator coordinator, boolean byMail) {
        store.accept(coordinator.id(), byMail, clock.instant()).ifPresent(this::end);
        return coordinator;
    }

    Optional<Coordinator> byPerson(PartnershipId partnership, UUID person) {
        return db.in(partnership, () -> store.byPerson(person));
    }

    private String issue(@Nullable UUID person) {
        return tokens.issue(SIGN_IN, person, clock.instant().plus(GOOD_FOR));
    }
}
