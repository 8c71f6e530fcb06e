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
            var person = people.withEmail(email, email.value(), Lang.SK);
            store.add(person.id(), Side.CITY_OFFICE, clock.instant());
            return letters.signInAddress(Lang.SK, site, issue(person.id()));
        });
    }

    public List<Coordinator> all(PartnershipId partnership) {
        return db.in(partnership, store::all);
    }

    /** Invites another coordinator by mail; one who coordinates already gets a new link. */
    public void invite(Coordinator by, Site site, String name, EmailAddress email, Side side, Lang lang) {
        db.in(by.partnership(), () -> {
            var person = people.withEmail(email, name, lang);
            store.add(person.id(), side, clock.instant());
            outbox.put(letters.invitation(site, by, person, email, issue(person.id())));
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
            if (store.byPerson(person).isEmpty()) {
                return Ending.NO_COORDINATOR;
            }
            if (store.all().size() < 2) {
                return Ending.LAST_ONE;
            }
            store.end(person, clock.instant());
            tokens.revoke(person, SIGN_IN);
            return Ending.ENDED;
        });
    }

    /** Mails a sign-in link if this address belongs to a coordinator; nobody learns whether it does. */
    void mailLink(Site site, EmailAddress email) {
        db.in(
                site.id(),
                () -> store.byEmail(email)
                        .ifPresent(known -> outbox.put(letters.signIn(site, known, email, issue(known.id())))));
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
                        .map(holder -> ((LinkHolder.Known) holder).coordinator()));
    }

    /** Uses a newcomer's link up. */
    Optional<Coordinator> signInNewcomer(
            PartnershipId partnership, String token, String name, EmailAddress email, Side side, Lang lang) {
        return db.in(partnership, () -> {
            if (!(holder(partnership, token).orElse(null) instanceof LinkHolder.Newcomer)
                    || !tokens.use(SIGN_IN, token)) {
                return Optional.empty();
            }
            var person = people.withEmail(email, name, lang);
            people.rename(person.id(), name, lang);
            store.add(person.id(), side, clock.instant());
            return store.byPerson(person.id());
        });
    }

    Optional<Coordinator> byPerson(PartnershipId partnership, UUID person) {
        return db.in(partnership, () -> store.byPerson(person));
    }

    private String issue(@Nullable UUID person) {
        return tokens.issue(SIGN_IN, person, clock.instant().plus(GOOD_FOR));
    }
}
