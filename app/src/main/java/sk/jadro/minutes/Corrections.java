package sk.jadro.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.attendance.Attendee;
import sk.jadro.attendance.Attendees;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Events;
import sk.jadro.mine.Myself;
import sk.jadro.minutes.Correction.Answer;

/** Corrections of minutes: proposed by those who were there, each answered by those who coordinate. */
@Component
class Corrections {
    /** More of one person would be another text. */
    private static final int MOST_OF_ONE = 100;

    private final Db db;
    private final MinutesStore store;
    private final CorrectionStore corrections;
    private final Attendees attendees;
    private final Events events;
    private final Edits edits;
    private final Dictionary dictionary;
    private final Clock clock;

    Corrections(
            Db db,
            MinutesStore store,
            CorrectionStore corrections,
            Attendees attendees,
            Events events,
            Edits edits,
            Dictionary dictionary,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.corrections = corrections;
        this.attendees = attendees;
        this.events = events;
        this.edits = edits;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** In the order in which they came. Called inside the partnership. */
    List<Correction> of(UUID event) {
        return corrections.of(event);
    }

    /** What became of a proposal. */
    enum Proposed {
        NOTED,
        /** They were not there. */
        NOT_THERE,
        /** No corrections are taken any more, or not yet. */
        CLOSED,
        /** The paragraph reads otherwise by now, or is gone. */
        GONE,
        /** It says what stands there. */
        SAME,
        TOO_MANY
    }

    /**
     * @param was the paragraph as they read it, as it is kept; empty if it is the one that stands there, whichever
     * @param typed the wording that they propose
     */
    record Proposal(Lang lang, int paragraph, String was, String typed, String reason) {}

    /** @throws sk.jadro.base.text.Invalid if somebody is named by a number that is nobody's */
    Proposed propose(Myself me, UUID event, Proposal proposal) {
        return db.in(me.partnership(), () -> {
            var author = attendees.present(event, me.id());
            if (author.isEmpty()) {
                return Proposed.NOT_THERE;
            }
            store.locked(event);
            var minutes = store.of(event).orElseThrow();
            if (!minutes.takesCorrections(clock.instant())) {
                return Proposed.CLOSED;
            }
            if (corrections.by(event, author.get().number()) >= MOST_OF_ONE) {
                return Proposed.TOO_MANY;
            }
            return propose(minutes, author.get(), proposal);
        });
    }

    private Proposed propose(Minutes minutes, Attendee author, Proposal proposal) {
        var people = new PeopleInText(attendees.of(minutes.event()));
        var lang = minutes.draft().text().langFor(proposal.lang());
        var all = Paragraph.of(minutes.draft().text().in(lang), lang, people, dictionary.in(lang));
        var meant = proposal.was().isEmpty()
                ? all.stream()
                        .filter(one -> one.number() > 0 && one.number() == proposal.paragraph())
                        .findFirst()
                : Paragraph.saying(all, proposal.was(), proposal.paragraph());
        if (meant.isEmpty()) {
            return Proposed.GONE;
        }
        var kept = people.kept(proposal.typed());
        if (kept.equals(meant.get().kept())) {
            return Proposed.SAME;
        }
        corrections.add(
                minutes.event(),
                lang,
                meant.get().number(),
                meant.get().kept(),
                kept,
                people.kept(proposal.reason()),
                author.number());
        return Proposed.NOTED;
    }

    /** What became of an answer. */
    enum Answered {
        DONE,
        /** The paragraph reads otherwise by now: whoever coordinates puts the correction in by hand first. */
        CHANGED_MEANWHILE,
        GONE
    }

    /**
     * Answers one; the text changes with it if it is taken.
     *
     * @param byHand whether what is taken stands in the text already
     */
    Answered answer(Coordinator by, UUID event, int number, Answer answer, String because, boolean byHand) {
        return db.in(by.partnership(), () -> {
            var edition = store.locked(event).orElseThrow();
            var found = corrections.of(event, number);
            if (found.isEmpty() || edition.draft().state() != MinutesState.CORRECTIONS) {
                return Answered.GONE;
            }
            var correction = found.get();
            if (answer == Answer.TAKEN && correction.answer() != Answer.TAKEN && !byHand) {
                var text = with(event, edition.draft().text(), correction);
                if (text.isEmpty()) {
                    return Answered.CHANGED_MEANWHILE;
                }
                var changed = edits.change(by, store, event, edition.draft().with(text.get()), edition.version());
                if (!(changed instanceof ChangeResult.Saved)) {
                    throw new IllegalStateException("held, and yet changed by somebody else");
                }
            }
            corrections.answer(event, number, answer, because);
            events.makeOwn(by, event);
            return Answered.DONE;
        });
    }

    /** The text with a correction; empty if its paragraph is there no more. */
    private Optional<Text> with(UUID event, Text text, Correction correction) {
        var lang = correction.lang();
        var before = text.in(lang);
        var people = new PeopleInText(attendees.of(event));
        return Paragraph.saying(
                        Paragraph.of(before, lang, people, dictionary.in(lang)),
                        correction.was(),
                        correction.paragraph())
                .map(paragraph -> paragraph.replacedIn(before, correction.proposed()))
                .map(after -> lang == Lang.SK ? new Text(after, text.en()) : new Text(text.sk(), after));
    }
}
