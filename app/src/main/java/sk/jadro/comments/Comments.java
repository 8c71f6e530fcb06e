package sk.jadro.comments;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Part;
import sk.jadro.base.web.Permit;
import sk.jadro.comments.CommentStore.Written;
import sk.jadro.people.Consent;
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

/** Commenting: by a form without an account, confirmed by a letter unless whoever writes did that in this browser before. */
@Component
class Comments implements SubmissionKind, Involvement {
    static final Called CALLED = new Called("comment", "comments", new Start("", "frame.home"));

    private final Db db;
    private final Submissions submissions;
    private final CommentStore store;
    private final CommentCookie cookie;
    private final People people;
    private final Consents consents;
    private final PublicIndexes indexes;
    private final Clock clock;

    Comments(
            Db db,
            Submissions submissions,
            CommentStore store,
            CommentCookie cookie,
            People people,
            Consents consents,
            PublicIndexes indexes,
            Clock clock) {
        this.db = db;
        this.submissions = submissions;
        this.store = store;
        this.cookie = cookie;
        this.people = people;
        this.consents = consents;
        this.indexes = indexes;
        this.clock = clock;
    }

    /** What somebody said, as the pages of the letter's links show it. */
    record CommentView(
            Page page, String name, String text, @Nullable Comment comment) {}

    /** What somebody agrees to who comments. */
    static Consent consent(Words words) {
        return new Consent(words.say("comments.consent"), words.lang(), Consent.How.FORM);
    }

    /** Takes a form in; the sender's ticket. */
    String submit(Permit permit, Page page, EmailAddress email, Written written) {
        return submissions.submit(
                permit,
                page.here(),
                this,
                email,
                page.lang(),
                id -> store.keepForm(id, written, consent(page.words()).words()));
    }

    /** Somebody who is known writes: all read it at once. Called inside the partnership; its id. */
    UUID write(Page page, UUID person, Written written) {
        var id = submissions.enter(CALLED, person, page.lang());
        store.add(id, written, person, clock.instant(), false);
        agreed(id, person, consent(page.words()));
        return id;
    }

    private void agreed(UUID id, UUID person, Consent consent) {
        consents.give(person, Consent.Purpose.SHOW_NAME, id, consent);
        indexes.update(id);
    }

    @Override
    public Called called() {
        return CALLED;
    }

    @Override
    public Asked asked(Submission submission, Words words) {
        return new Asked(
                words.say("comments.letter.subject"),
                words.say(
                        "comments.letter.text",
                        TypedName.inLetter(
                                String.join(" ", said(submission).text().lines().toList()))),
                words.say("comments.confirm"),
                words.say("comments.letter.browser"));
    }

    /** From now on this browser writes without a letter. */
    @Override
    public void confirmedHere(Page page, Submission submission, HttpServletResponse response) {
        cookie.set(page.here(), submission.person(), response);
    }

    @Override
    public Standing standing(Page page, Submission submission) {
        var comment = store.byId(submission.id()).orElse(null);
        var said = said(submission);
        var part = new Part("comments/said", new CommentView(page, said.name(), said.text(), comment));
        if (comment == null && submission.waits()) {
            return new Standing.Waiting(page.say("comments.not-yet"), page.say("comments.confirm"), part);
        }
        return comment == null || comment.isWithdrawn()
                ? new Standing.Withdrawn(
                        page.say("comments.withdrawn.title"),
                        page.say("comments.withdrawn.lead"),
                        page.say("comments.return"),
                        part)
                : new Standing.Done(page.say(comment.isHidden() ? "comments.hidden" : "comments.done"), part);
    }

    /** Confirmed or not. */
    private Written said(Submission submission) {
        return store.byId(submission.id())
                .map(one -> new Written(one.kind(), one.thing(), one.number(), one.name(), one.text()))
                .or(() -> store.form(submission.id()))
                .orElseThrow();
    }

    @Override
    public void broughtBack(Submission submission) {
        var form = store.form(submission.id());
        if (form.isPresent()) {
            people.rename(submission.person(), form.get().name(), submission.lang());
            var words = store.takeConsent(submission.id());
            store.add(submission.id(), form.get(), submission.person(), clock.instant(), false);
            agreed(submission.id(), submission.person(), new Consent(words, submission.lang(), Consent.How.FORM));
        } else {
            store.setWithdrawn(submission.id(), null);
            indexes.update(submission.id());
        }
    }

    @Override
    public void withdrawn(Submission submission) {
        store.setWithdrawn(submission.id(), clock.instant());
        indexes.update(submission.id());
    }

    /** It stays, without their name. */
    @Override
    public void takenBack(UUID person, UUID subject) {
        store.hideName(person, subject);
    }

    @Override
    public List<UUID> over(Instant before) {
        return store.over(before);
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        var all = new ArrayList<Involved>();
        for (var waiting : waiting(person)) {
            all.add(new Involved(
                    waiting.id(),
                    page.say("comments.comment"),
                    Text.sk(waiting.text()),
                    null,
                    page.say("comments.not-yet"),
                    true,
                    List.of(
                            deed(MyDeed.CONFIRMATION, waiting.id(), page.say("comments.confirm")),
                            deed(MyDeed.WITHDRAWAL, waiting.id(), page.say("comments.withdraw"))),
                    List.of()));
        }
        for (var comment : store.by(person)) {
            all.add(involved(page, comment));
        }
        return all;
    }

    private record Waiting(UUID id, String text) {}

    private List<Waiting> waiting(UUID person) {
        return db.sql("""
                select f.id, f.text from comment_form f
                join submission s on s.partnership_id = :partnership and s.id = f.id
                where f.partnership_id = :partnership and s.person_id = :person and s.withdrawn_at is null
                order by s.sent_at desc, f.id limit 200
                """).set("person", person).list(row -> new Waiting(row.uuid("id"), row.string("text")));
    }

    private Involved involved(Page page, Comment comment) {
        var state = comment.isWithdrawn()
                ? "comments.withdrawn.title"
                : comment.isHidden() ? "comments.hidden" : "comments.done";
        var deeds = comment.isWithdrawn()
                ? List.of(deed(MyDeed.RETURN, comment.id(), page.say("comments.return")))
                : List.of(
                        deed(MyDeed.CHANGES, comment.id(), page.say("comments.open")),
                        deed(MyDeed.WITHDRAWAL, comment.id(), page.say("comments.withdraw")));
        return new Involved(
                comment.id(),
                page.say("comments.comment"),
                comment.title(),
                comment.isPublic() ? comment.path() : null,
                page.say(state),
                false,
                deeds,
                List.of(
                        new Involved.Fact("name", page.say("people.name"), comment.name()),
                        new Involved.Fact("text", page.say("comments.text"), comment.text())));
    }

    /** The one that a letter's second link is about. */
    Optional<Comment> byManagement(Page page, String token) {
        return submissions
                .byManagement(page.here().id(), this, token)
                .flatMap(submission -> db.in(page.here().id(), () -> store.byId(submission.id())));
    }
}
