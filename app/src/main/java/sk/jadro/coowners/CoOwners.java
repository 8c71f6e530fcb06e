package sk.jadro.coowners;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.following.CoordinatorNews;
import sk.jadro.organisations.Organisations;
import sk.jadro.people.Consent;
import sk.jadro.people.Consents;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.People;
import sk.jadro.people.Person;

/** The names in the columns and the consents that they are shown by. */
@Component
class CoOwners {
    private final Db db;
    private final CoOwnerStore store;
    private final Consents consents;
    private final People people;
    private final Organisations organisations;
    private final CoordinatorNews news;
    private final OwnerNews owners;
    private final List<Successions> successions;
    private final Clock clock;

    CoOwners(
            Db db,
            CoOwnerStore store,
            Consents consents,
            People people,
            Organisations organisations,
            CoordinatorNews news,
            OwnerNews owners,
            List<Successions> successions,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.consents = consents;
        this.people = people;
        this.organisations = organisations;
        this.news = news;
        this.owners = owners;
        this.successions = successions;
        this.clock = clock;
    }

    /**
     * Lets names stand in their columns, with the consent to show them if that was chosen, as their owner wishes: not
     * where coordinators took the name out.
     */
    void stand(UUID person, List<UUID> activities, Signature signature, Consent consent) {
        var stood = new ArrayList<UUID>();
        activities.forEach(activity -> store.standForOwner(activity, person, signature, clock.instant())
                .ifPresent(id -> {
                    noteWhatTheySaid(person, id, signature, consent);
                    stood.add(id);
                }));
        if (signature.part() != Engagement.INTERESTED) {
            activities.forEach(activity -> letThemLeave(activity, person));
        }
        news.tell(NewNames.KIND, stood);
    }

    private void letThemLeave(UUID activity, UUID successor) {
        successions.stream()
                .flatMap(known -> known.leaving(activity, successor).stream())
                .forEach(former -> withdraw(former, List.of(activity)));
    }

    /** The states of the person's names in these activities; none where there is no such name. */
    Map<UUID, CoOwner.State> states(UUID person, List<UUID> activities) {
        return store.states(person, activities);
    }

    /** Takes names out of their columns and the consents back, at once. */
    void withdraw(UUID person, List<UUID> activities) {
        store.withdraw(person, activities, clock.instant())
                .forEach(id -> consents.withdraw(Consent.Purpose.SHOW_NAME, id));
    }

    /** Forgets names that were taken back, or out, before then, and people of whom nothing else is left; how many. */
    int forget(Instant before) {
        var whose = store.forget(before);
        Set.copyOf(whose).forEach(people::forgetUnlessKept);
        return whose.size();
    }

    /** A page of an activity's column: of names in this state, or in any. */
    List<CoOwner> inColumn(Coordinator by, UUID activity, CoOwner.@Nullable State state, int limit, int skipped) {
        return db.in(
                by.partnership(),
                () -> store.inColumns(List.of(activity), state, limit, skipped).getOrDefault(activity, List.of()));
    }

    /** What came of a coordinator's wish. */
    enum Outcome {
        DONE,
        /** Its owner took the name back, and coordinators don't undo that. */
        WITHDRAWN,
        /** There is no such name in this column. */
        NONE
    }

    /** Confirms for somebody who can't: by telephone, at the office; also brings a removed name back. */
    Outcome confirm(Coordinator by, Site site, Activity activity, UUID id, Consent consent) {
        return db.in(
                by.partnership(),
                () -> store.locked(activity.id(), id)
                        .map(coOwner -> switch (coOwner.state()) {
                            case WITHDRAWN -> Outcome.WITHDRAWN;
                            case CONFIRMED -> Outcome.DONE;
                            case UNCONFIRMED, REMOVED -> {
                                if (coOwner.person() == null) {
                                    yield Outcome.NONE;
                                }
                                stand(coOwner, coOwner.person(), activity.id(), consent);
                                if (coOwner.state() == CoOwner.State.REMOVED) {
                                    owners.tellOfReturn(site, coOwner, activity);
                                }
                                yield Outcome.DONE;
                            }
                        })
                        .orElse(Outcome.NONE));
    }

    /** Takes a name out of its column, and tells its owner if it stood there. */
    Outcome remove(Coordinator by, Site site, Activity activity, UUID id) {
        return db.in(
                by.partnership(),
                () -> store.locked(activity.id(), id)
                        .map(coOwner -> switch (coOwner.state()) {
                            case WITHDRAWN -> Outcome.WITHDRAWN;
                            case REMOVED -> Outcome.DONE;
                            case UNCONFIRMED -> {
                                store.refuse(activity.id(), coOwner, clock.instant());
                                yield Outcome.DONE;
                            }
                            case CONFIRMED -> {
                                store.remove(coOwner.id(), clock.instant());
                                consents.withdraw(Consent.Purpose.SHOW_NAME, coOwner.id());
                                owners.tellOfRemoval(site, coOwner, activity);
                                yield Outcome.DONE;
                            }
                        })
                        .orElse(Outcome.NONE));
    }

    /**
     * Types a line of a paper sheet in; the tick on the paper is the consent.
     *
     * @param key of the form: a line without an e-mail that was sent twice stands once
     * @param known who they are, if that is known otherwise than by the address
     * @return the person, known before or new
     */
    UUID addFromPaper(
            Coordinator by,
            UUID key,
            UUID activity,
            @Nullable Person known,
            @Nullable EmailAddress email,
            Signature signature,
            Consent consent) {
        return db.in(by.partnership(), () -> {
            var person = known != null
                    ? Optional.of(known)
                    : email == null
                            ? people.typedIn(key, signature.name(), consent.lang())
                            : Optional.of(people.withEmail(email, consent.lang()));
            person.ifPresent(signed -> {
                var id = store.stand(activity, signed.id(), signature, CoOwner.Source.PAPER, clock.instant());
                noteWhatTheySaid(signed.id(), id, signature, consent);
            });
            return person.map(Person::id).orElse(key);
        });
    }

    private void stand(CoOwner coOwner, UUID person, UUID activity, Consent consent) {
        var how = coOwner.source() == CoOwner.Source.PAPER ? Consent.How.PAPER : Consent.How.FORM;
        var id = store.stand(activity, person, coOwner.signature(), coOwner.source(), clock.instant());
        if (coOwner.source() != CoOwner.Source.IMPORT) {
            noteWhatTheySaid(person, id, coOwner.signature(), consent.by(how));
        }
    }

    /** Notes for whom somebody acts, and whether their name may be shown. */
    private void noteWhatTheySaid(UUID person, UUID id, Signature signature, Consent consent) {
        organisations.claim(person, signature.organisation());
        if (signature.visibility() == NameVisibility.NONE) {
            consents.withdraw(Consent.Purpose.SHOW_NAME, id);
        } else {
            consents.give(person, Consent.Purpose.SHOW_NAME, id, consent);
        }
    }
}
