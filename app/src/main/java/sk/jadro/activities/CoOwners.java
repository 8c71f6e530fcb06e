package sk.jadro.activities;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.people.Consents;
import sk.jadro.people.Coordinator;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.People;

/** The names in the columns and the consents that they are shown by. */
@Component
class CoOwners {
    /** What the consent is for. */
    private static final String SHOW_NAME = "show-name";

    private final Db db;
    private final CoOwnerStore store;
    private final Consents consents;
    private final People people;
    private final CoordinatorNews news;
    private final Clock clock;

    CoOwners(Db db, CoOwnerStore store, Consents consents, People people, CoordinatorNews news, Clock clock) {
        this.db = db;
        this.store = store;
        this.consents = consents;
        this.people = people;
        this.news = news;
        this.clock = clock;
    }

    /** Notes names that wait for their owner's confirmation. */
    void await(UUID person, List<UUID> activities, Signature signature) {
        activities.forEach(activity -> store.addUnconfirmed(activity, person, signature, clock.instant()));
    }

    void awaitAgain(UUID person, List<UUID> activities) {
        store.undoUnconfirmedWithdrawal(person, activities);
    }

    /** Drops names that waited under a mistyped address. */
    void dropUnconfirmed(UUID person, List<UUID> activities) {
        store.dropUnconfirmed(person, activities);
        people.forgetUnlessKept(person);
    }

    /** Lets names stand in their columns, with the consent to show them if that was chosen. */
    void stand(UUID person, List<UUID> activities, Signature signature, String consentWords, Lang lang) {
        activities.forEach(activity -> stand(person, activity, signature, consentWords, lang, CoOwner.Source.FORM));
        news.soon();
    }

    /** Those of these activities in whose column the person's name stands or waits. */
    List<UUID> standing(UUID person, List<UUID> activities) {
        var states = store.states(person, activities);
        return activities.stream()
                .filter(id -> states.get(id) == CoOwner.State.CONFIRMED || states.get(id) == CoOwner.State.UNCONFIRMED)
                .toList();
    }

    /** Takes names out of their columns and the consents back, at once. */
    void withdraw(UUID person, List<UUID> activities) {
        store.withdraw(person, activities, clock.instant()).forEach(id -> consents.withdraw(SHOW_NAME, id));
    }

    /** Forgets names that were never confirmed, or taken back, before this; returns whose they were. */
    List<UUID> forget(Instant before) {
        return store.forget(before, before);
    }

    /** A page of an activity's column, whatever the names' state. */
    List<CoOwner> inColumn(Coordinator by, UUID activity, int limit, int skipped) {
        return db.in(by.partnership(), () -> store.inColumn(activity, limit, skipped));
    }

    Map<CoOwner.State, Integer> totals(Coordinator by) {
        return db.in(by.partnership(), store::totals);
    }

    /** Confirms for somebody who can't: by telephone, at the office; also brings a removed name back. */
    Optional<CoOwner> confirm(Coordinator by, UUID id, String consentWords, Lang lang) {
        return db.in(by.partnership(), () -> {
            var found = store.byId(id);
            found.ifPresent(coOwner -> stand(
                    coOwner.person(),
                    store.activityOf(id).orElseThrow(),
                    coOwner.signature(),
                    consentWords,
                    lang,
                    coOwner.source()));
            return found;
        });
    }

    /** Takes a name out of its column; false if there is none of this id. */
    boolean remove(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> {
            store.remove(id, clock.instant());
            consents.withdraw(SHOW_NAME, id);
            return store.activityOf(id).isPresent();
        });
    }

    /**
     * Types a line of a paper sheet in; the tick on the paper is the consent.
     *
     * @return the person, known before or new
     */
    UUID addFromPaper(
            Coordinator by,
            UUID activity,
            @Nullable EmailAddress email,
            Signature signature,
            String consentWords,
            Lang lang) {
        return db.in(by.partnership(), () -> {
            var person = email == null
                    ? people.withoutEmail(signature.name(), lang)
                    : people.withEmail(email, signature.name(), lang);
            stand(person.id(), activity, signature, consentWords, lang, CoOwner.Source.PAPER);
            return person.id();
        });
    }

    private void stand(
            UUID person, UUID activity, Signature signature, String consentWords, Lang lang, CoOwner.Source source) {
        var id = store.confirm(activity, person, signature, source, clock.instant());
        if (signature.visibility() == NameVisibility.NONE) {
            consents.withdraw(SHOW_NAME, id);
        } else {
            var how = source == CoOwner.Source.PAPER ? Consents.How.PAPER : Consents.How.FORM;
            consents.give(person, SHOW_NAME, id, consentWords, lang, how);
        }
    }
}
