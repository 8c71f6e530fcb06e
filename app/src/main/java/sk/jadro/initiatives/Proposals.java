package sk.jadro.initiatives;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.answers.Answers;
import sk.jadro.base.db.Db;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Part;
import sk.jadro.base.web.Permit;
import sk.jadro.people.Consents;
import sk.jadro.people.Involved;
import sk.jadro.people.Involvement;
import sk.jadro.people.People;
import sk.jadro.people.TypedName;
import sk.jadro.submissions.MyDeed;
import sk.jadro.submissions.Standing;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.SubmissionKind;
import sk.jadro.submissions.Submissions;

/** Proposing something: by a form without an account, confirmed by a letter. */
@Component
class Proposals implements SubmissionKind, Involvement {
    static final Called CALLED =
            new Called("initiative", "proposals", new Start("/initiatives/new", "initiatives.new"));

    private final Db db;
    private final Submissions submissions;
    private final InitiativeStore store;
    private final InitiativeLists lists;
    private final Answers answers;
    private final People people;
    private final Consents consents;
    private final PublicIndexes indexes;
    private final Clock clock;

    Proposals(
            Db db,
            Submissions submissions,
            InitiativeStore store,
            InitiativeLists lists,
            Answers answers,
            People people,
            Consents consents,
            PublicIndexes indexes,
            Clock clock) {
        this.db = db;
        this.submissions = submissions;
        this.store = store;
        this.lists = lists;
        this.answers = answers;
        this.people = people;
        this.consents = consents;
        this.indexes = indexes;
        this.clock = clock;
    }

    /** What somebody proposed, as the pages of the letter's links show it. */
    record ProposalView(
            Page page, Proposal proposal, @Nullable Initiative initiative) {}

    /** Takes a form in; the sender's ticket. */
    String submit(Permit permit, Page page, ProposalForm form) {
        return submissions.submit(
                permit,
                page.here(),
                this,
                form.email(),
                page.lang(),
                id -> store.keepForm(id, form.proposal(), Signatory.consent(page.words())));
    }

    @Override
    public Called called() {
        return CALLED;
    }

    @Override
    public Asked asked(Submission submission, Words words) {
        return new Asked(
                words.say("initiatives.letter.subject"),
                words.say(
                        "initiatives.letter.text",
                        TypedName.inLetter(proposed(submission).title()),
                        answers.days()),
                words.say("initiatives.confirm"),
                "");
    }

    @Override
    public Standing standing(Page page, Submission submission) {
        var initiative = store.byId(submission.id()).orElse(null);
        var part =
                new Part("initiatives/proposal", new ProposalView(page, proposed(submission, initiative), initiative));
        if (initiative == null) {
            return submission.waits()
                    ? new Standing.Waiting(page.say("initiatives.not-yet"), page.say("initiatives.confirm"), part)
                    : withdrawn(page, part);
        }
        if (initiative.isWithdrawn()) {
            return withdrawn(page, part);
        }
        return new Standing.Done(page.say("initiatives.done", initiative.number()), part);
    }

    private static Standing withdrawn(Page page, Part part) {
        return new Standing.Withdrawn(
                page.say("initiatives.withdrawn.title"),
                page.say("initiatives.withdrawn.lead"),
                page.say("initiatives.return"),
                part);
    }

    @Override
    public void broughtBack(Submission submission) {
        if (store.byId(submission.id()).isEmpty()) {
            confirm(submission);
        } else {
            store.setWithdrawn(submission.id(), null);
            answers.returned(submission.id());
            indexes.update(submission.id());
        }
    }

    private void confirm(Submission submission) {
        var by = proposed(submission).by();
        people.rename(submission.person(), by.name(), submission.lang());
        by.consents(consents, submission, store.consent(submission.id()));
        if (store.confirm(submission.id(), submission.person())) {
            indexes.update(submission.id());
        }
    }

    /** Their name is shown no more; what they proposed stays. */
    @Override
    public void takenBack(UUID person, UUID subject) {
        store.byId(subject)
                .filter(initiative -> person.equals(initiative.person()))
                .ifPresent(initiative -> store.hideName(initiative.id()));
    }

    @Override
    public void withdrawn(Submission submission) {
        if (store.byId(submission.id()).isPresent()) {
            store.setWithdrawn(submission.id(), clock.instant());
            answers.takeBack(submission.id());
            indexes.update(submission.id());
        }
    }

    @Override
    public List<UUID> over(Instant before) {
        return store.over(before);
    }

    private Proposal proposed(Submission submission) {
        return proposed(submission, store.byId(submission.id()).orElse(null));
    }

    private Proposal proposed(Submission submission, @Nullable Initiative initiative) {
        return initiative != null
                ? initiative.proposal()
                : store.form(submission.id()).orElseThrow();
    }

    /** Those that wait for their confirmation, too. */
    @Override
    public List<Involved> of(Page page, UUID person) {
        var all = new ArrayList<Involved>();
        for (var waiting : waiting(person)) {
            all.add(involved(page, waiting.id(), waiting.title(), null));
        }
        for (var initiative : lists.by(person)) {
            all.add(involved(page, initiative.id(), initiative.proposal().title(), initiative));
        }
        return all;
    }

    private record Waiting(UUID id, String title) {}

    private List<Waiting> waiting(UUID person) {
        return db.sql("""
                select f.id, f.title from initiative_form f
                join submission s on s.partnership_id = :partnership and s.id = f.id
                where f.partnership_id = :partnership and s.person_id = :person and s.withdrawn_at is null
                order by s.sent_at desc, f.id limit 200
                """).set("person", person).list(row -> new Waiting(row.uuid("id"), row.string("title")));
    }

    private Involved involved(Page page, UUID id, String title, @Nullable Initiative initiative) {
        var withdraw = deed(MyDeed.WITHDRAWAL, id, page.say("initiatives.withdraw"));
        var deeds = initiative == null
                ? List.of(deed(MyDeed.CONFIRMATION, id, page.say("initiatives.confirm")), withdraw)
                : initiative.isWithdrawn()
                        ? List.of(deed(MyDeed.RETURN, id, page.say("initiatives.return")))
                        : List.of(deed(MyDeed.CHANGES, id, page.say("initiatives.open")), withdraw);
        return new Involved(
                id,
                page.say("initiatives.initiative"),
                Text.sk(title),
                initiative != null && initiative.isPublic() ? initiative.path() : null,
                page.say(state(initiative)),
                initiative == null,
                deeds,
                facts(page, initiative));
    }

    private static String state(@Nullable Initiative initiative) {
        if (initiative == null) {
            return "initiatives.mine.unconfirmed";
        }
        if (initiative.isWithdrawn()) {
            return "initiatives.mine.withdrawn";
        }
        return initiative.isHidden()
                ? "initiatives.mine.hidden"
                : initiative.isShown() ? "initiatives.mine.shown" : "initiatives.mine.new";
    }

    private static List<Involved.Fact> facts(Page page, @Nullable Initiative initiative) {
        if (initiative == null) {
            return List.of();
        }
        var proposal = initiative.proposal();
        return List.of(
                new Involved.Fact("text", page.say("initiatives.text"), proposal.text()),
                new Involved.Fact(
                        "needs", page.say("initiatives.needs"), Objects.requireNonNullElse(proposal.needs(), "")),
                new Involved.Fact("name", page.say("people.name"), proposal.by().name()),
                new Involved.Fact(
                        "side",
                        page.say("people.side"),
                        page.say("side", proposal.by().side())),
                new Involved.Fact(
                        "visibility",
                        page.say("initiatives.visibility"),
                        page.say("initiatives.visibility", proposal.by().visibility())));
    }

    /** The initiative that a letter's second link is about. */
    Optional<Initiative> byManagement(Page page, String token) {
        return submissions
                .byManagement(page.here().id(), this, token)
                .flatMap(submission -> db.in(page.here().id(), () -> store.byId(submission.id())));
    }
}
