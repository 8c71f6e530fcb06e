package sk.jadro.coordinators;

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
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.people.People;
import sk.jadro.people.Person;

/** Links by which people sign in who have a task here, whatever room knows of it: good for a day and for one use. */
@Component
public class SignIns {
    private static final String PURPOSE = "sign-in";
    private static final Duration GOOD_FOR = Duration.ofHours(24);
    private static final Duration MAILED_AT_MOST_EVERY = Duration.ofHours(1);

    private final Db db;
    private final List<SignInRole> roles;
    private final People people;
    private final Tokens tokens;
    private final SignInLetter letter;
    private final Addresses addresses;
    private final Outbox outbox;
    private final Clock clock;

    SignIns(
            Db db,
            List<SignInRole> roles,
            People people,
            Tokens tokens,
            SignInLetter letter,
            Addresses addresses,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.roles = roles;
        this.people = people;
        this.tokens = tokens;
        this.letter = letter;
        this.addresses = addresses;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The address of a new link for this person. Called inside the partnership. */
    public String link(Site site, UUID person, Lang lang) {
        return address(site, lang, issue(person));
    }

    /** One for somebody not known yet: it asks for name and e-mail. */
    String linkForNewcomer(Site site) {
        return address(site, Lang.SK, issue(null));
    }

    /** Makes the links of somebody worthless whose task ended, unless they have another. Called inside the partnership. */
    public void ended(UUID person) {
        if (rolesOf(person).isEmpty()) {
            tokens.revoke(person, PURPOSE);
        }
    }

    /** A link that signs a person in to one partnership. */
    record Link(Site site, Person holder, String address) {}

    /** A link for whoever has this address and did not get one, unused since, within the last hour. */
    Optional<Link> linkToMail(Site site, EmailAddress email) {
        return db.in(
                site.id(),
                () -> people.byEmail(email)
                        .filter(known -> !rolesOf(known.id()).isEmpty())
                        .filter(known -> !people.hasLinkMailedSince(
                                known.id(), clock.instant().minus(MAILED_AT_MOST_EVERY)))
                        .map(known -> new Link(site, known, link(site, known.id(), known.lang()))));
    }

    /** Mails the links to all partnerships in one letter, which the first of them sends. */
    void mail(EmailAddress email, List<Link> links) {
        for (var link : links) {
            db.in(link.site().id(), () -> {
                if (link.equals(links.getFirst())) {
                    outbox.put(letter.of(links, email));
                }
                people.noteLinkMailed(link.holder().id(), clock.instant());
            });
        }
    }

    /** Whom a link is for: a known person, or somebody new. */
    sealed interface Holder {
        record Known(Person person) implements Holder {}

        record Newcomer() implements Holder {}
    }

    /** Whom this link would sign in; empty if it is used, too old, or none. */
    Optional<Holder> holder(PartnershipId partnership, String token) {
        return db.in(
                partnership,
                () -> tokens.find(PURPOSE, token).filter(found -> !found.used()).flatMap(found -> {
                    if (found.subject() == null) {
                        return Optional.of(new Holder.Newcomer());
                    }
                    return people.byId(found.subject())
                            .filter(person -> !rolesOf(person.id()).isEmpty())
                            .map(Holder.Known::new);
                }));
    }

    /** That somebody signed in, and where they begin. */
    record Arrival(UUID person, String start) {}

    /** Uses the link of a known person up; empty if it is not (or no longer) good. */
    Optional<Arrival> use(PartnershipId partnership, String token) {
        return db.in(
                partnership,
                () -> holder(partnership, token)
                        .filter(Holder.Known.class::isInstance)
                        .filter(holder -> tokens.use(PURPOSE, token))
                        .map(holder -> arrived(((Holder.Known) holder).person().id(), true)));
    }

    /** Uses a newcomer's link up; false if it is none. Called inside the partnership. */
    boolean useAsNewcomer(PartnershipId partnership, String token) {
        return holder(partnership, token).orElse(null) instanceof Holder.Newcomer && tokens.use(PURPOSE, token);
    }

    /** Tells the rooms of a sign-in. Called inside the partnership. */
    Arrival arrived(UUID person, boolean byMail) {
        people.noteLinkMailed(person, null);
        var theirs = rolesOf(person);
        theirs.forEach(role -> role.signedIn(person, byMail));
        return new Arrival(person, theirs.getFirst().start());
    }

    private List<SignInRole> rolesOf(UUID person) {
        return roles.stream().filter(role -> role.isOf(person)).toList();
    }

    private String issue(@Nullable UUID person) {
        return tokens.issue(PURPOSE, person, clock.instant().plus(GOOD_FOR));
    }

    private String address(Site site, Lang lang, String token) {
        return addresses.absolute(lang, site, "/sign-in/" + token);
    }
}
