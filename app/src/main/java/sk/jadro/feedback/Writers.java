package sk.jadro.feedback;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.answers.Answers;
import sk.jadro.answers.Channel;
import sk.jadro.answers.OwedStep.By;
import sk.jadro.answers.Turn;
import sk.jadro.base.db.Db;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.files.CheckedFile;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Permit;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.people.Consent;
import sk.jadro.people.Consents;
import sk.jadro.people.Involved;
import sk.jadro.people.Involvement;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.People;

/** What people do who write: send something, write on, agree to have it public, take it back. */
@Component
class Writers implements Involvement {
    /** As many from one address as a robot that answers our letters may cause. */
    private static final int MOST_LETTERS_A_DAY = 5;

    private final Db db;
    private final FeedbackStore store;
    private final WriterLinks links;
    private final FeedbackLetters letters;
    private final Answers answers;
    private final People people;
    private final Consents consents;
    private final Attachments attachments;
    private final PublicIndexes indexes;
    private final Clock clock;

    Writers(
            Db db,
            FeedbackStore store,
            WriterLinks links,
            FeedbackLetters letters,
            Answers answers,
            People people,
            Consents consents,
            Attachments attachments,
            PublicIndexes indexes,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.links = links;
        this.letters = letters;
        this.answers = answers;
        this.people = people;
        this.consents = consents;
        this.attachments = attachments;
        this.indexes = indexes;
        this.clock = clock;
    }

    /**
     * Takes a form in; what stands in the link to it.
     *
     * @param isTrusted whether few write from where it comes, or it brings proof of work
     */
    String send(Permit permit, Page page, Written written, List<CheckedFile> files, boolean isTrusted) {
        if (written.email() != null) {
            permit.mustBeFor(written.email().mailbox());
        }
        return db.in(
                page.here().id(),
                () -> links.sent(take(
                        page.here(),
                        written,
                        files,
                        Channel.FORM,
                        page.lang(),
                        suspicion(written.text(), isTrusted ? null : Suspicion.UNPROVEN))));
    }

    /** Takes an e-mail in; its id. Called inside the partnership. */
    UUID sendByMail(Site site, Written written, List<CheckedFile> files, Lang lang) {
        var day = clock.instant().minus(Duration.ofDays(1));
        var isMany = written.email() != null && store.countFrom(written.email(), day) >= MOST_LETTERS_A_DAY;
        return take(
                site, written, files, Channel.MAIL, lang, suspicion(written.text(), isMany ? Suspicion.MANY : null));
    }

    private UUID take(
            Site site,
            Written written,
            List<CheckedFile> files,
            Channel channel,
            Lang lang,
            @Nullable Suspicion suspicion) {
        var id = store.add(written, channel, person(written.email(), lang), lang);
        attachments.add(id, files);
        if (suspicion == null) {
            letters.taken(site, store.byId(id).orElseThrow());
        } else {
            store.suspect(id, suspicion);
        }
        indexes.update(id);
        return id;
    }

    /** What robots write waits for a person's look: no letter goes out, and nothing of it counts. */
    private @Nullable Suspicion suspicion(String text, @Nullable Suspicion other) {
        if (Suspicion.hasManyLinks(text)) {
            return Suspicion.LINKS;
        }
        return store.hasSame(text, clock.instant().minus(Duration.ofDays(1))) ? Suspicion.REPEATED : other;
    }

    /** Takes in what somebody said to a coordinator, who typed it; its id. */
    UUID enter(Coordinator by, Site site, Written written, List<CheckedFile> files, Channel channel, Lang lang) {
        return db.in(by.partnership(), () -> take(site, written, files, channel, lang, null));
    }

    private @Nullable UUID person(@Nullable EmailAddress email, Lang lang) {
        return email == null ? null : people.withEmail(email, lang).id();
    }

    /** Writes on: from now on it is for those who coordinate to answer, and who sees to it hears of that. */
    void reply(Site site, UUID id, String text, List<CheckedFile> files) {
        db.in(site.id(), () -> {
            answers.held(id);
            attachments.add(id, files);
            answers.say(id, By.ASKER, new Answers.Said(State.REPLIED, text, Turn.OFFICE, null));
            indexes.update(id);
            letters.replied(site, store.byId(id).orElseThrow(), answers.seers(id));
        });
    }

    /**
     * Says what may be public.
     *
     * @param isTheirs whether whoever says it has the letter that went to the address: only then is a name theirs to show
     */
    void consent(Page page, Feedback feedback, boolean consented, NameVisibility visibility, boolean isTheirs) {
        db.in(page.here().id(), () -> {
            store.setConsent(feedback.id(), consented, isTheirs ? visibility : feedback.visibility());
            if (isTheirs) {
                store.confirm(feedback.id());
                noteConsent(feedback, visibility, page.words());
            }
            indexes.update(feedback.id());
        });
    }

    private void noteConsent(Feedback feedback, NameVisibility visibility, Words words) {
        if (visibility == NameVisibility.NONE) {
            consents.withdraw(Consent.Purpose.SHOW_NAME, feedback.id());
        } else {
            consents.give(
                    Objects.requireNonNull(feedback.person()),
                    Consent.Purpose.SHOW_NAME,
                    feedback.id(),
                    new Consent(
                            words.say("feedback.visibility") + ": " + words.say("feedback.visibility.hint"),
                            words.lang(),
                            Consent.How.FORM));
        }
    }

    void say(Page page, UUID id, Helped helped) {
        db.in(page.here().id(), () -> store.setHelped(id, helped));
    }

    void withdraw(Page page, UUID id) {
        db.in(page.here().id(), () -> {
            store.setWithdrawn(id, clock.instant());
            answers.takeBack(id);
            indexes.update(id);
        });
    }

    void bringBack(Page page, UUID id) {
        db.in(page.here().id(), () -> {
            store.setWithdrawn(id, null);
            answers.returned(id);
            indexes.update(id);
        });
    }

    @Override
    public void takenBack(UUID person, UUID subject) {
        store.byId(subject).filter(feedback -> person.equals(feedback.person())).ifPresent(feedback -> {
            store.setConsent(subject, feedback.consented(), NameVisibility.NONE);
            indexes.update(subject);
        });
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        return store.by(person).stream().map(one -> involved(page, one)).toList();
    }

    private static Involved involved(Page page, Feedback feedback) {
        var deeds = new ArrayList<Involved.Deed>();
        deeds.add(new Involved.Deed(page.say("feedback.mine.open"), "/mine/feedback/" + feedback.id() + "/reading"));
        return new Involved(
                feedback.id(),
                page.say("feedback.numbered", feedback.number()),
                feedback.title(),
                null,
                page.say(state(feedback)),
                feedback.owed().turn() == Turn.ASKER && !feedback.isWithdrawn(),
                deeds,
                List.of(
                        new Involved.Fact("text", page.say("feedback.text"), feedback.text()),
                        new Involved.Fact("name", page.say("people.name"), feedback.name()),
                        new Involved.Fact(
                                "visibility",
                                page.say("feedback.visibility"),
                                page.say("feedback.visibility", feedback.visibility()))));
    }

    private static String state(Feedback feedback) {
        if (feedback.isWithdrawn()) {
            return "feedback.withdrawn";
        }
        var outcome = feedback.owed().outcome();
        return outcome == null ? "feedback.waits" : "feedback.said." + outcome;
    }
}
