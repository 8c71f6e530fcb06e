package sk.jadro.members;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Part;
import sk.jadro.core.Circle;
import sk.jadro.core.Circles;
import sk.jadro.organisations.Organisations;
import sk.jadro.people.Consent;
import sk.jadro.people.Consents;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.People;
import sk.jadro.submissions.Standing;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.SubmissionKind;

/** Being in a circle, as its letter asks for it: invited, applied for or just joined, confirmed, left and come back to. */
@Component
class Memberships implements SubmissionKind {
    private final Db db;
    private final MembershipFormStore forms;
    private final MembershipStore members;
    private final Circles circles;
    private final People people;
    private final Consents consents;
    private final Organisations organisations;
    private final Dictionary dictionary;
    private final Clock clock;

    Memberships(
            Db db,
            MembershipFormStore forms,
            MembershipStore members,
            Circles circles,
            People people,
            Consents consents,
            Organisations organisations,
            Dictionary dictionary,
            Clock clock) {
        this.db = db;
        this.forms = forms;
        this.members = members;
        this.circles = circles;
        this.people = people;
        this.consents = consents;
        this.organisations = organisations;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** What the pages of its links show of it. */
    record FormView(Page page, MembershipForm form, Circle circle) {}

    /** The choice of how a name is shown, on the page that confirms. */
    record ChoiceView(Page page, Form form) {}

    @Override
    public Called called() {
        return new Called("membership", "memberships", new Start("/people", "core.all"));
    }

    @Override
    public Asked asked(Submission submission, Words words) {
        var form = forms.byId(submission.id());
        var circle = circle(form).title().in(words.lang());
        return new Asked(
                words.say("members.letter.subject." + Code.of(form.origin()), circle),
                words.say(
                        "members.letter.text." + Code.of(form.origin()),
                        circle,
                        circle(form).draft().purpose().in(words.lang())),
                words.say("members.confirm." + Code.of(form.origin())),
                "");
    }

    @Override
    public Standing standing(Page page, Submission submission) {
        var form = forms.byId(submission.id());
        var part = new Part("members/form", new FormView(page, form, circle(form)));
        if (submission.waits()) {
            return new Standing.Waiting(
                    page.say("members.waits." + Code.of(form.origin())),
                    page.say("members.confirm." + Code.of(form.origin())),
                    part,
                    form.consent() == null ? new Part("members/choice", new ChoiceView(page, chosen(form))) : null);
        }
        if (form.answer() == Answer.REFUSED) {
            return new Standing.Ended(page.say("members.refused"), part);
        }
        if (members.current(form.circle(), submission.person()).isPresent()) {
            return new Standing.Done(
                    page.say("members.done", circle(form).title().in(page.lang())), part);
        }
        if (!form.ended() && !form.isAllowed() && submission.confirmed()) {
            return new Standing.Done(page.say("members.applied"), part);
        }
        return form.ended() || !submission.confirmed()
                ? new Standing.Withdrawn(
                        page.say("members.left"),
                        page.say(wasLastToLead(form) ? "members.left.lead-last" : "members.left.lead"),
                        page.say("members.come-back"),
                        part)
                : new Standing.Ended(page.say("members.ended"), part);
    }

    private boolean wasLastToLead(MembershipForm form) {
        return members.byForm(form.id())
                        .filter(membership -> membership.draft().lead())
                        .isPresent()
                && !members.isLed(form.circle());
    }

    private static Form chosen(MembershipForm form) {
        return new Form.Values().set("visibility", form.visibility()).form();
    }

    @Override
    public void chosen(Submission submission, Form form) {
        Code.parse(NameVisibility.class, form.typed("visibility"))
                .ifPresent(visibility ->
                        forms.choose(submission.id(), visibility, consent(dictionary.in(submission.lang()))));
    }

    @Override
    public void broughtBack(Submission submission) {
        var form = forms.byId(submission.id());
        var isThere = members.current(form.circle(), submission.person()).isPresent();
        if (!isThere && !form.ended() && members.byForm(form.id()).isPresent()) {
            return; // Others ended it, which its owner can't undo.
        }
        forms.setEnded(form.id(), null);
        people.rename(submission.person(), form.name(), submission.lang());
        if (form.isAllowed() && (isThere || !members.goOn(form.id()))) {
            stand(form, submission.person(), submission.lang());
        }
    }

    /** The words by which somebody agrees that their name is shown: those beside the choices. */
    static String consent(Words words) {
        return words.say("members.visibility") + ": " + words.say("members.visibility.hint");
    }

    /** Lets somebody be in the circle from today on, their name shown as they chose. */
    void stand(MembershipForm form, UUID person, Lang lang) {
        members.stand(form, person, today());
        members.current(form.circle(), person).ifPresent(membership -> agree(membership.id(), form, person, lang));
    }

    /** Notes of whom somebody acts for, and whether their name may be shown, what they said when they confirmed it. */
    private void agree(UUID membership, MembershipForm form, UUID person, Lang lang) {
        organisations.claim(person, form.organisation());
        if (form.visibility() == NameVisibility.NONE || form.consent() == null) {
            consents.withdraw(Consent.Purpose.SHOW_NAME, membership);
        } else {
            consents.give(
                    person, Consent.Purpose.SHOW_NAME, membership, new Consent(form.consent(), lang, Consent.How.FORM));
        }
    }

    @Override
    public void withdrawn(Submission submission) {
        var form = forms.byId(submission.id());
        forms.setEnded(form.id(), clock.instant());
        if (submission.confirmed()) {
            members.end(form.circle(), submission.person(), today());
        }
    }

    @Override
    public List<UUID> over(Instant before) {
        return forms.over(before);
    }

    /** What a member says of themselves. */
    void say(Submission submission, MembershipForm said, @Nullable String interest) {
        forms.change(said);
        members.current(said.circle(), submission.person()).ifPresent(membership -> {
            members.say(membership.id(), said, interest, today());
            people.rename(submission.person(), said.name(), submission.lang());
            agree(membership.id(), said, submission.person(), submission.lang());
        });
    }

    /** The form of a submission, and the circle it is for. */
    MembershipForm form(Submission submission) {
        return forms.byId(submission.id());
    }

    Optional<String> interest(Submission submission) {
        return members.current(form(submission).circle(), submission.person())
                .map(Membership::id)
                .flatMap(members::interest);
    }

    Circle circle(MembershipForm form) {
        return circles.byId(db.current(), form.circle()).orElseThrow();
    }

    LocalDate today() {
        return Words.local(clock.instant()).toLocalDate();
    }
}
