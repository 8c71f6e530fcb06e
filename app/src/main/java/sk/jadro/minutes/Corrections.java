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
    private final Clock clock;

    Corrections(
            Db db,
            MinutesStore store,
            CorrectionStore corrections,
            Attendees attendees,
            Events events,
            Edits edits,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.corrections = corrections;
        this.attendees = attendees;
        this.events = events;
        this.edits = edits;
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
     * @param wording that they propose
     */
    record Proposal(Lang lang, int paragraph, String was, String wording, String reason) {}

    /** @throws sk.jadro.base.text.Invalid if somebody is named by a number that is nobody's */
    Proposed propose(Myself me, UUID event, Proposal proposal) {
        return db.in(me.partnership(), () -> {
            // Names are read before the row is held, so that forty who write at once wait for an insert each.
            var known = attendees.of(event);
            var author = known.stream().filter(one -> one.isPresent(me.id())).findFirst();
            if (author.isEmpty()) {
                return Proposed.NOT_THERE;
            }
            var people = new PeopleInText(known);
            var kept = new Proposal(
                    proposal.lang(),
                    proposal.paragraph(),
                    proposal.was(),
                    people.kept(proposal.wording()),
                    people.kept(proposal.reason()));
            var draft = store.locked(event).orElseThrow().draft();
            if (!draft.takesCorrections(clock.instant())) {
                return Proposed.CLOSED;
            }
            if (corrections.by(event, author.get().number(), MOST_OF_ONE) == MOST_OF_ONE) {
                return Proposed.TOO_MANY;
            }
            return propose(event, draft.text(), author.get(), kept);
        });
    }

    private Proposed propose(UUID event, Text text, Attendee author, Proposal kept) {
        var lang = text.langFor(kept.lang());
        var all = Paragraph.of(text.in(lang), lang);
        var meant = kept.was().isEmpty()
                ? all.stream()
                        .filter(one -> one.number() > 0 && one.number() == kept.paragraph())
                        .findFirst()
                : Paragraph.saying(all, kept.was(), kept.paragraph());
        if (meant.isEmpty()) {
            return Proposed.GONE;
        }
        var was = meant.get().kept();
        if (kept.wording().equals(was)) {
            return Proposed.SAME;
        }
        corrections.add(event, lang, meant.get().number(), was, kept.wording(), kept.reason(), author.number());
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
                var text = with(edition.draft().text(), correction);
                if (text.isEmpty()) {
                    return Answered.CHANGED_MEANWHILE;
                }
                var changed = edits.change(by, store, event, edition.draft().with(text.get()), edition.version());
                if (!(changed instanceof ChangeResult.Saved)) {
                    throw new IllegalStateException("held, and yet changed by somebody else");
                }
            }
            corrections.answer(event, correction, answer, because);
            events.makeOwn(by, event);
            return Answered.DONE;
        });
    }

    /** The text with a correction; empty if its paragraph is there no more. */
    private static Optional<Text> with(Text text, Correction correction) {
        var lang = correction.lang();
        var before = text.in(lang);
        return Paragraph.saying(Paragraph.of(before, lang), correction.was(), correction.paragraph())
                .map(paragraph -> paragraph.replacedIn(before, correction.proposed()))
                .map(after -> lang == Lang.SK ? new Text(after, text.en()) : new Text(text.sk(), after));
    }
}
