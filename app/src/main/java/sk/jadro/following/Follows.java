package sk.jadro.following;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Part;
import sk.jadro.base.web.Permit;
import sk.jadro.following.FollowedThings.Followed;
import sk.jadro.people.DailyReaders;
import sk.jadro.people.Involved;
import sk.jadro.people.Involvement;
import sk.jadro.people.TypedName;
import sk.jadro.submissions.MyDeed;
import sk.jadro.submissions.Standing;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.SubmissionKind;
import sk.jadro.submissions.Submissions;

/** Following something: by a form without an account, confirmed by a letter. */
@Component
class Follows implements SubmissionKind, Involvement {
    static final Called CALLED = new Called("follow", "follows", new Start("/follows/new", "following"));

    private final Db db;
    private final Submissions submissions;
    private final FollowStore store;
    private final NewsStore news;
    private final FollowedThings things;
    private final DailyReaders readers;

    Follows(
            Db db,
            Submissions submissions,
            FollowStore store,
            NewsStore news,
            FollowedThings things,
            DailyReaders readers) {
        this.db = db;
        this.submissions = submissions;
        this.store = store;
        this.news = news;
        this.things = things;
        this.readers = readers;
    }

    /** As its owner finds it. */
    record FollowView(Page page, Follow follow, Followed thing) {}

    /** Takes a form in; the sender's ticket. */
    String submit(Permit permit, Page page, EmailAddress email, Reference thing, Rhythm rhythm) {
        return submissions.submit(permit, page.here(), this, email, page.lang(), id -> store.add(id, thing, rhythm));
    }

    @Override
    public Called called() {
        return CALLED;
    }

    @Override
    public Asked asked(Submission submission, Words words) {
        var follow = byId(submission);
        return new Asked(
                words.say("following.letter.subject"),
                words.say(
                        "following.letter.text",
                        TypedName.inLetter(things.of(follow.thing()).title().in(words.lang())),
                        words.say("following.rhythm", follow.rhythm())),
                words.say("following.confirm"),
                words.say("following.letter.end"));
    }

    @Override
    public Standing standing(Page page, Submission submission) {
        var follow = byId(submission);
        var part = new Part("following/follow", new FollowView(page, follow, things.of(follow.thing())));
        if (follow.stands()) {
            return new Standing.Done(page.say("following.done"), part);
        }
        return submission.waits()
                ? new Standing.Waiting(page.say("following.not-yet"), page.say("following.confirm"), part)
                : new Standing.Withdrawn(
                        page.say("following.ended.title"),
                        page.say("following.ended.lead"),
                        page.say("following.return"),
                        part);
    }

    /** Whoever wants to hear of something wants letters again. */
    @Override
    public void broughtBack(Submission submission) {
        store.begin(submission.id(), news.last());
        readers.setWanted(submission.person(), true);
    }

    @Override
    public void withdrawn(Submission submission) {
        store.end(submission.id());
    }

    @Override
    public List<UUID> over(Instant before) {
        return store.over(before);
    }

    /** What a letter's second link is about, while it stands. */
    Optional<Follow> byManagement(Page page, String token) {
        return submissions
                .byManagement(page.here().id(), this, token)
                .flatMap(submission -> db.in(page.here().id(), () -> store.byId(submission.id())))
                .filter(Follow::stands);
    }

    void change(Page page, Follow follow, Rhythm rhythm) {
        db.in(page.here().id(), () -> store.setRhythm(follow.id(), rhythm));
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        var follows = store.of(person);
        var found = things.of(follows.stream().map(Follow::thing).toList());
        return follows.stream()
                .map(follow -> involved(page, follow, Objects.requireNonNull(found.get(follow.thing()))))
                .toList();
    }

    private Involved involved(Page page, Follow follow, Followed thing) {
        var deeds = new ArrayList<Involved.Deed>();
        if (follow.isEnded()) {
            deeds.add(deed(MyDeed.RETURN, follow.id(), page.say("following.return")));
        } else {
            deeds.add(
                    follow.isConfirmed()
                            ? deed(MyDeed.CHANGES, follow.id(), page.say("following.change"))
                            : deed(MyDeed.CONFIRMATION, follow.id(), page.say("following.confirm")));
            deeds.add(deed(MyDeed.WITHDRAWAL, follow.id(), page.say("following.end")));
        }
        var rhythm = page.say("following.rhythm", follow.rhythm());
        return new Involved(
                follow.id(),
                page.say("following.following"),
                thing.title(),
                thing.path(),
                follow.isEnded()
                        ? page.say("following.ended.title")
                        : follow.isConfirmed() ? rhythm : page.say("following.not-yet"),
                !follow.isConfirmed() && !follow.isEnded(),
                deeds,
                List.of(new Involved.Fact("rhythm", page.say("following.rhythm"), rhythm)));
    }

    private Follow byId(Submission submission) {
        return store.byId(submission.id()).orElseThrow();
    }
}
