package sk.jadro.coowners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activities;
import sk.jadro.activities.Activity;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Part;
import sk.jadro.base.web.Permit;
import sk.jadro.base.web.Site;
import sk.jadro.people.Consent;
import sk.jadro.people.People;
import sk.jadro.submissions.Standing;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.SubmissionKind;
import sk.jadro.submissions.Submissions;

/** Writing one's name to activities without an account: what the form asks for, and what comes of it. */
@Component
class SignUps implements SubmissionKind {
    private final Db db;
    private final Submissions submissions;
    private final SignUpStore store;
    private final CoOwners coOwners;
    private final Activities activities;
    private final People people;
    private final SignUpLetters letters;

    SignUps(
            Db db,
            Submissions submissions,
            SignUpStore store,
            CoOwners coOwners,
            Activities activities,
            People people,
            SignUpLetters letters) {
        this.db = db;
        this.submissions = submissions;
        this.store = store;
        this.coOwners = coOwners;
        this.activities = activities;
        this.people = people;
        this.letters = letters;
    }

    /**
     * A sign-up as its owner finds it.
     *
     * @param standing where the name stands or waits for its confirmation
     * @param ended where its owner took it back
     * @param removed where coordinators took it out, which its owner can't undo
     * @param closed where no name is added any more
     */
    record Managed(
            Submission submission,
            Signature signature,
            List<Activity> standing,
            List<Activity> ended,
            List<Activity> removed,
            List<Activity> closed) {
        boolean stands() {
            return !standing.isEmpty() && !submission.moved();
        }

        boolean canComeBack() {
            return standing.isEmpty() && !ended.isEmpty() && !submission.moved();
        }

        /** What its owner decides on. */
        List<Activity> own() {
            return Stream.concat(standing.stream(), ended.stream())
                    .sorted(Comparator.comparingInt(Activity::position))
                    .toList();
        }
    }

    /** What the pages of its links show of it. */
    record ManagedView(Page page, Managed managed) {}

    /**
     * Takes a form in.
     *
     * @return the sender's ticket
     */
    String submit(
            Permit permit,
            Site site,
            EmailAddress email,
            Signature signature,
            List<UUID> activityIds,
            Consent consent) {
        return submissions.submit(
                permit, site, this, email, consent.lang(), id -> store.add(id, activityIds, signature, consent));
    }

    /** What the second link of a letter is about. */
    Optional<Managed> byManagement(PartnershipId partnership, String token) {
        return db.in(
                partnership,
                () -> submissions.byManagement(partnership, this, token).map(this::managed));
    }

    /** Changes what the letter's owner wrote; having the letter, they have confirmed it. */
    void change(PartnershipId partnership, String token, Signature signature, List<UUID> remaining, Consent consent) {
        db.in(
                partnership,
                () -> submissions.lockedByManagement(this, token).ifPresent(submission -> {
                    var own = ids(managed(submission).own());
                    coOwners.withdraw(submission.person(), without(remaining, own));
                    store.change(submission.id(), signature, consent);
                    var former = submissions.settle(submission, consent.lang());
                    stand(submission, own.stream().filter(remaining::contains).toList(), former);
                }));
    }

    /** The same for a new address, which has to be confirmed first; until then all stays as it was. */
    void move(
            Permit permit,
            Site site,
            String token,
            EmailAddress email,
            Signature signature,
            List<UUID> remaining,
            Consent consent) {
        db.in(
                site.id(),
                () -> submissions.lockedByManagement(this, token).ifPresent(submission -> {
                    var kept = ids(managed(submission).own()).stream()
                            .filter(remaining::contains)
                            .toList();
                    submissions.move(
                            permit,
                            site,
                            this,
                            submission,
                            email,
                            consent.lang(),
                            id -> store.add(id, kept, signature, consent));
                }));
    }

    /** Gives somebody who signed on paper the letter with which they can change it or take it back. */
    void tellOfPaper(
            Site site, EmailAddress email, UUID person, Activity activity, Signature signature, Consent consent) {
        var lang = consent.lang();
        submissions.enterSigned(
                site,
                this,
                person,
                lang,
                letters.fromPaper(site, email, lang, activity),
                letters.notYouOnPaper(lang),
                id -> store.add(id, List.of(activity.id()), signature, consent));
    }

    /** Gives somebody whom coordinators wrote in from a table the letter with which they say what is to be shown. */
    void tellOfTable(
            Site site, EmailAddress email, UUID person, List<Activity> columns, Signature signature, Consent consent) {
        var lang = consent.lang();
        submissions.enterSigned(
                site,
                this,
                person,
                lang,
                letters.fromTable(site, email, lang, columns),
                letters.notWanted(lang),
                id -> store.add(id, ids(columns), signature, consent));
    }

    @Override
    public Called called() {
        return new Called("sign-up", "sign-ups", new Start("/activities", "activities.all"));
    }

    @Override
    public Asked asked(Submission submission, Words words) {
        return letters.asked(activitiesOf(store.byId(submission.id())), words);
    }

    @Override
    public Standing standing(Page page, Submission submission) {
        var managed = managed(submission);
        var view = new ManagedView(page, managed);
        if (!managed.standing().isEmpty()) {
            return submission.waits()
                    ? new Standing.Waiting(
                            page.say("coowners.confirm.not-yet"),
                            page.say("coowners.confirm.button"),
                            new Part("coowners/asked", view))
                    : new Standing.Done(page.say("coowners.confirmed.title"), new Part("coowners/done", view));
        }
        var ended = new Part("coowners/ended", view);
        return managed.canComeBack()
                ? new Standing.Withdrawn(
                        page.say("coowners.withdrawn.title"),
                        page.say("coowners.withdrawn.lead"),
                        page.say("coowners.withdrawn.undo"),
                        ended)
                : new Standing.Ended(
                        page.say(managed.removed().isEmpty() ? "coowners.closed.title" : "coowners.removed.title"),
                        ended);
    }

    @Override
    public void confirmed(Submission submission, @Nullable Submission former) {
        stand(submission, open(store.byId(submission.id())), former);
    }

    @Override
    public void withdrawn(Submission submission) {
        coOwners.withdraw(submission.person(), store.byId(submission.id()).activities());
    }

    @Override
    public void broughtBack(Submission submission) {
        var signUp = store.byId(submission.id());
        coOwners.stand(submission.person(), open(signUp), signUp.signature(), signUp.consent());
    }

    @Override
    public List<UUID> over(Instant before) {
        return store.over(before);
    }

    /** Lets the names stand in their columns as the form says. */
    private void stand(Submission submission, List<UUID> wanted, @Nullable Submission former) {
        var signUp = store.byId(submission.id());
        people.rename(
                submission.person(), signUp.signature().name(), signUp.consent().lang());
        var removed = former == null ? List.<UUID>of() : ids(managed(former).removed());
        coOwners.stand(submission.person(), without(removed, wanted), signUp.signature(), signUp.consent());
        if (former != null) {
            withdrawn(former);
        }
    }

    private Managed managed(Submission submission) {
        var signUp = store.byId(submission.id());
        var states = coOwners.states(submission.person(), signUp.activities());
        var standing = new ArrayList<Activity>();
        var ended = new ArrayList<Activity>();
        var removed = new ArrayList<Activity>();
        var closed = new ArrayList<Activity>();
        for (var activity : activitiesOf(signUp)) {
            switch (states.get(activity.id())) {
                case CONFIRMED, UNCONFIRMED -> standing.add(activity);
                case REMOVED -> removed.add(activity);
                case WITHDRAWN ->
                    (!activity.takesNames() ? closed : submission.waits() ? standing : ended).add(activity);
                case null -> (!activity.takesNames() ? closed : submission.waits() ? standing : ended).add(activity);
            }
        }
        return new Managed(
                submission,
                signUp.signature(),
                List.copyOf(standing),
                List.copyOf(ended),
                List.copyOf(removed),
                List.copyOf(closed));
    }

    /** Those that it asks for and that still take names. */
    private List<UUID> open(SignUp signUp) {
        return ids(activitiesOf(signUp).stream().filter(Activity::takesNames).toList());
    }

    private List<Activity> activitiesOf(SignUp signUp) {
        return activities.byIds(db.current(), signUp.activities());
    }

    private static List<UUID> ids(List<Activity> activities) {
        return activities.stream().map(Activity::id).toList();
    }

    private static List<UUID> without(List<UUID> some, List<UUID> all) {
        return all.stream().filter(id -> !some.contains(id)).toList();
    }
}
