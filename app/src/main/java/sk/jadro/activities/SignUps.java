package sk.jadro.activities;

import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Site;
import sk.jadro.people.Consent;
import sk.jadro.people.People;

/**
 * Signing up without an account. A sent form changes nothing that readers see until the link in its letter confirms
 * it; another link in the letter changes it or takes it back for as long as it stands. Whoever sent the form holds a
 * ticket, which lets them have the letter again or mend a mistyped address, and tells nothing about that address.
 */
@Component
class SignUps {
    /** How long a sign-up waits for its confirmation, and how long a withdrawn one can be brought back. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final Duration TICKET_GOOD_FOR = Duration.ofHours(24);
    private static final String TICKET = "sign-up-ticket";
    private static final String CONFIRM = "sign-up-confirm";
    private static final String MANAGE = "sign-up-manage";

    private final Db db;
    private final SignUpStore store;
    private final CoOwners coOwners;
    private final ActivityStore activities;
    private final People people;
    private final Tokens tokens;
    private final SignUpLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    SignUps(
            Db db,
            SignUpStore store,
            CoOwners coOwners,
            ActivityStore activities,
            People people,
            Tokens tokens,
            SignUpLetters letters,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.coOwners = coOwners;
        this.activities = activities;
        this.people = people;
        this.tokens = tokens;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Takes a form in.
     *
     * @return the sender's ticket
     */
    String submit(Site site, EmailAddress email, Signature signature, List<UUID> activityIds, Consent consent) {
        var ticket = db.in(site.id(), () -> {
            var id = add(site, email, signature, activityIds, consent, null);
            return tokens.issue(TICKET, id, clock.instant().plus(TICKET_GOOD_FOR));
        });
        count("accepted");
        return ticket;
    }

    /** What the sender of a form may see and do. */
    Optional<SignUp> byTicket(PartnershipId partnership, String ticket) {
        return db.in(partnership, () -> bySubject(TICKET, ticket));
    }

    /** Sends the letter once more. */
    void resend(Site site, SignUp signUp) {
        db.in(site.id(), () -> mail(site, signUp));
    }

    /** Sends the letter to the address that was meant; the links of the first one open nothing any more. */
    void readdress(Site site, String ticket, EmailAddress email) {
        db.in(
                site.id(),
                () -> lockedBySubject(TICKET, ticket)
                        .filter(signUp -> !signUp.confirmed() && !signUp.email().equals(email))
                        .ifPresent(signUp -> {
                            tokens.revoke(signUp.id(), CONFIRM);
                            tokens.revoke(signUp.id(), MANAGE);
                            var person = people.withEmail(email, signUp.lang());
                            store.readdress(signUp.id(), person.id());
                            people.forgetUnlessKept(signUp.person());
                            mail(site, store.byId(signUp.id()).orElseThrow());
                        }));
    }

    /** What a confirming link is about, confirmed already or not. */
    Optional<Managed> byConfirmation(PartnershipId partnership, String token) {
        return db.in(partnership, () -> bySubject(CONFIRM, token).map(this::managed));
    }

    /** Confirms; a second click changes nothing. */
    Optional<SignUp> confirm(PartnershipId partnership, String token) {
        var confirmed = db.in(partnership, () -> {
            var found = lockedBySubject(CONFIRM, token);
            found.filter(SignUp::isOpen).ifPresent(signUp -> stand(signUp, signUp.activities()));
            return found;
        });
        confirmed.filter(SignUp::isOpen).ifPresent(signUp -> count("confirmed"));
        return confirmed;
    }

    /**
     * A sign-up as its owner finds it.
     *
     * @param standing where the name stands or waits for its confirmation
     * @param ended where its owner took it back
     * @param removed where coordinators took it out, which its owner can't undo
     */
    record Managed(SignUp signUp, List<Activity> standing, List<Activity> ended, List<Activity> removed) {
        boolean stands() {
            return !standing.isEmpty() && !signUp.moved();
        }

        boolean canComeBack() {
            return standing.isEmpty() && !ended.isEmpty() && !signUp.moved();
        }

        boolean awaitsConfirmation() {
            return signUp.isOpen() && !own().isEmpty();
        }

        /** What its owner decides on. */
        List<Activity> own() {
            return Stream.concat(standing.stream(), ended.stream())
                    .sorted(Comparator.comparingInt(Activity::position))
                    .toList();
        }
    }

    Optional<Managed> byManagement(PartnershipId partnership, String token) {
        return db.in(partnership, () -> bySubject(MANAGE, token).map(this::managed));
    }

    /** What came of a change. */
    enum Change {
        SAVED,
        /** The new address has to be confirmed first; until then all stays as it was. */
        LETTER_SENT
    }

    /** Changes what the letter's owner wrote; having the letter, they have confirmed it. */
    Optional<Change> change(
            Site site, String token, EmailAddress email, Signature signature, List<UUID> remaining, Consent consent) {
        return db.in(
                site.id(),
                () -> lockedBySubject(MANAGE, token)
                        .filter(signUp -> !signUp.moved())
                        .map(signUp -> {
                            var own = managed(signUp).own().stream()
                                    .map(Activity::id)
                                    .toList();
                            var kept = own.stream().filter(remaining::contains).toList();
                            if (!email.equals(signUp.email())) {
                                voidReplacements(former(signUp), null);
                                add(site, email, signature, kept, consent, former(signUp));
                                return Change.LETTER_SENT;
                            }
                            var left = own.stream()
                                    .filter(id -> !kept.contains(id))
                                    .toList();
                            voidReplacements(former(signUp), signUp.id());
                            coOwners.withdraw(signUp.person(), left);
                            store.change(signUp.id(), signature, consent);
                            stand(store.byId(signUp.id()).orElseThrow(), kept);
                            return Change.SAVED;
                        }));
    }

    /** Takes the names out of their columns; false if the link is good no more. */
    boolean withdraw(PartnershipId partnership, String token) {
        var withdrawn = db.in(partnership, () -> {
            var found = lockedBySubject(MANAGE, token);
            found.ifPresent(signUp -> {
                voidReplacements(former(signUp), null);
                coOwners.withdraw(signUp.person(), signUp.activities());
                store.setWithdrawn(signUp.id(), clock.instant());
            });
            return found.isPresent();
        });
        if (withdrawn) {
            count("withdrawn");
        }
        return withdrawn;
    }

    /** Undoes a withdrawal, by either link of the letter; false if the link is good no more. */
    boolean bringBack(PartnershipId partnership, String token) {
        return db.in(partnership, () -> {
            var found = lockedBySubject(MANAGE, token)
                    .or(() -> lockedBySubject(CONFIRM, token))
                    .filter(signUp -> !signUp.moved());
            found.ifPresent(this::bringBack);
            return found.isPresent();
        });
    }

    private void bringBack(SignUp signUp) {
        if (signUp.confirmed()) {
            coOwners.stand(signUp.person(), signUp.activities(), signUp.signature(), signUp.consent());
        } else {
            store.setWithdrawn(signUp.id(), null);
        }
    }

    /** Gives somebody who signed on paper the letter with which they can change it or take it back. */
    void tellOfPaper(Site site, UUID person, UUID activity, Signature signature, Consent consent) {
        var id = store.add(person, List.of(activity), signature, consent, null, clock.instant());
        store.confirm(id, clock.instant());
        var signUp = store.byId(id).orElseThrow();
        outbox.put(letters.fromPaper(site, signUp, named(signUp), tokens.issue(MANAGE, id, null)));
    }

    /** Forgets what was never confirmed and what was taken back long enough ago. */
    void forgetLapsed(PartnershipId partnership) {
        db.in(partnership, () -> {
            var before = clock.instant().minus(KEPT);
            var whose = new HashSet<>(coOwners.forget(before));
            for (var form : store.forget(before)) {
                tokens.revoke(form.id());
                whose.add(form.person());
            }
            whose.forEach(people::forgetUnlessKept);
        });
    }

    private static void count(String step) {
        Metrics.counter("jadro.sign.ups", "step", step).increment();
    }

    private UUID add(
            Site site,
            EmailAddress email,
            Signature signature,
            List<UUID> activityIds,
            Consent consent,
            @Nullable UUID replaces) {
        var person = people.withEmail(email, consent.lang());
        var id = store.add(person.id(), activityIds, signature, consent, replaces, clock.instant());
        mail(site, store.byId(id).orElseThrow());
        return id;
    }

    private void mail(Site site, SignUp signUp) {
        var confirm = tokens.issue(CONFIRM, signUp.id(), signUp.createdAt().plus(KEPT));
        var manage = tokens.issue(MANAGE, signUp.id(), null);
        outbox.put(letters.confirmation(site, signUp, named(signUp), confirm, manage));
    }

    /** Lets the names stand in their columns as the form says. */
    private void stand(SignUp signUp, List<UUID> activities) {
        store.confirm(signUp.id(), clock.instant());
        people.rename(signUp.person(), signUp.signature().name(), signUp.lang());
        var former = Optional.ofNullable(signUp.confirmed() ? null : signUp.replaces())
                .flatMap(store::byId);
        var removed = former.map(this::managed).map(Managed::removed).orElse(List.of()).stream()
                .map(Activity::id)
                .toList();
        coOwners.stand(
                signUp.person(),
                activities.stream().filter(id -> !removed.contains(id)).toList(),
                signUp.signature(),
                signUp.consent());
        former.ifPresent(moved -> coOwners.withdraw(moved.person(), moved.activities()));
    }

    /** A form sent for a new address before this one is worth nothing once its owner decides anew. */
    private void voidReplacements(UUID former, @Nullable UUID except) {
        for (var replacement : store.replacements(former)) {
            if (replacement.id().equals(except)) {
                continue;
            }
            store.delete(replacement.id());
            tokens.revoke(replacement.id());
            people.forgetUnlessKept(replacement.person());
        }
    }

    /** Which sign-up a new address is for: the one that stands. */
    private static UUID former(SignUp signUp) {
        return signUp.isOpen() && signUp.replaces() != null ? signUp.replaces() : signUp.id();
    }

    private Managed managed(SignUp signUp) {
        var states = coOwners.states(signUp.person(), signUp.activities());
        var standing = new ArrayList<Activity>();
        var ended = new ArrayList<Activity>();
        var removed = new ArrayList<Activity>();
        for (var activity : named(signUp)) {
            switch (states.get(activity.id())) {
                case CONFIRMED, UNCONFIRMED -> standing.add(activity);
                case REMOVED -> removed.add(activity);
                case WITHDRAWN -> (signUp.waits() ? standing : ended).add(activity);
                case null -> (signUp.waits() ? standing : ended).add(activity);
            }
        }
        return new Managed(signUp, List.copyOf(standing), List.copyOf(ended), List.copyOf(removed));
    }

    private List<Activity> named(SignUp signUp) {
        return activities.byIds(signUp.activities());
    }

    private Optional<SignUp> bySubject(String purpose, String token) {
        return tokens.find(purpose, token).map(Tokens.Found::subject).flatMap(store::byId);
    }

    private Optional<SignUp> lockedBySubject(String purpose, String token) {
        return tokens.find(purpose, token).map(Tokens.Found::subject).flatMap(store::locked);
    }
}
