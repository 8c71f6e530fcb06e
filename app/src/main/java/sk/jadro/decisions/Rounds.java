package sk.jadro.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.web.Site;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.core.Circles;
import sk.jadro.core.Deciding;
import sk.jadro.members.CircleMembers;
import sk.jadro.members.CircleMembers.Holder;
import sk.jadro.members.Steward;
import sk.jadro.people.Side;

/**
 * A decision from its opening to its end: the roll is frozen, answers are taken, and once they are taken no more, the circle's
 * rule says what comes of it.
 */
@Component
class Rounds {
    private static final int AGAIN_IN_DAYS = 14;

    private final Db db;
    private final DecisionStore store;
    private final Ballots ballots;
    private final Circles circles;
    private final CircleMembers members;
    private final Edits edits;
    private final DecisionLetters letters;
    private final PublicIndexes indexes;

    Rounds(
            Db db,
            DecisionStore store,
            Ballots ballots,
            Circles circles,
            CircleMembers members,
            Edits edits,
            DecisionLetters letters,
            PublicIndexes indexes) {
        this.db = db;
        this.store = store;
        this.ballots = ballots;
        this.circles = circles;
        this.members = members;
        this.edits = edits;
        this.letters = letters;
        this.indexes = indexes;
    }

    /** What came of opening one. */
    enum Opening {
        OPENED,
        /** Somebody changed it meanwhile. */
        CHANGED,
        /** The circle decides nothing, or readers don't see it yet. */
        NO_RULE,
        NOBODY,
        /** Its last day is over. */
        PAST,
        /** By the circle's rule one of them decides, and none is named. */
        NO_DECIDER,
        /** Another takes the place of the same one already. */
        SUPERSEDED,
        /** It would take the place of one of a circle that they don't look after. */
        OF_ANOTHER
    }

    /** Asks all who are in the circle now; empty if there is no such draft of theirs. */
    Optional<Opening> open(Steward by, Site site, UUID id, int version) {
        return db.in(
                by.partnership(),
                () -> store.lockedAny(id)
                        .filter(decision -> decision.stage() == Stage.DRAFT && !decision.archived())
                        .filter(decision -> by.looksAfter(decision.draft().circle()))
                        .map(decision -> open(by, site, decision, version)));
    }

    private Opening open(Steward by, Site site, Decision decision, int version) {
        var draft = decision.draft();
        var circle = circles.byId(by.partnership(), draft.circle()).orElseThrow();
        var roll = members.all(draft.circle());
        var rule = circle.draft().rule();
        if (decision.version() != version) {
            return Opening.CHANGED;
        }
        if (rule.deciding() == Deciding.NOTHING || !circle.isPublic()) {
            return Opening.NO_RULE;
        }
        if (roll.stream().allMatch(holder -> holder.substituteFor() != null)) {
            return Opening.NOBODY;
        }
        if (draft.lastDay().isBefore(store.today())) {
            return Opening.PAST;
        }
        if (rule.deciding() == Deciding.ADVICE
                && roll.stream().noneMatch(holder -> holder.membership().equals(draft.decider()))) {
            return Opening.NO_DECIDER;
        }
        if (draft.supersedes() != null && !store.holdsForSuperseding(draft.supersedes())) {
            return Opening.SUPERSEDED;
        }
        if (draft.supersedes() != null
                && store.byId(draft.supersedes())
                        .filter(one -> by.looksAfter(one.draft().circle()))
                        .isEmpty()) {
            return Opening.OF_ANOTHER;
        }
        if (!(edits.change(by, store, decision.id(), draft.opened(), version) instanceof ChangeResult.Saved)) {
            throw new IllegalStateException("a locked decision did not change");
        }
        ballots.freeze(decision.id(), roll);
        if (draft.manner() == Manner.LETTERS) {
            letters.ask(site, store.byId(decision.id()).orElseThrow(), circle, roll);
        }
        return Opening.OPENED;
    }

    /** What came of an answer, or of what was decided. */
    enum Taken {
        TAKEN,
        /** No more is taken, or not yet. */
        OVER,
        /** It is not for them. */
        NOT_THEIRS
    }

    /** Takes an answer, in place of the one that they gave before. */
    Taken answer(Answerer by, int number, Answer answer, @Nullable String reason) {
        return db.in(by.partnership(), () -> {
            var decision = store.taking(number);
            if (decision.isEmpty()) {
                return Taken.OVER;
            }
            var memberships = held(by).stream().map(Holder::membership).toList();
            return ballots.answer(decision.get().id(), memberships, answer, reason) ? Taken.TAKEN : Taken.NOT_THEIRS;
        });
    }

    /** What somebody is in circles now. Called inside the partnership. */
    List<Holder> held(Answerer by) {
        return members.ofPeople(List.of(by.id()));
    }

    /** Whether somebody who is this may read a decision as its circle does. Called inside the partnership. */
    boolean mayRead(PartnershipId partnership, List<Holder> held, Decision decision) {
        var theirs = held.stream().map(Holder::circle).toList();
        return theirs.contains(decision.draft().circle()) || circles.monitors(partnership, theirs);
    }

    /**
     * What somebody said in a meeting.
     *
     * @param answer null if they said nothing
     */
    record Spoken(
            UUID holder, @Nullable Answer answer, @Nullable String reason) {}

    /** Writes down what was said in the meeting; false if it is not asked there, or over. */
    boolean write(Steward by, UUID id, List<Spoken> spoken) {
        return db.in(by.partnership(), () -> {
            var decision = open(by, id).filter(one -> one.draft().manner() == Manner.MEETING);
            decision.ifPresent(one -> spoken.forEach(
                    said -> ballots.answer(one.id(), List.of(said.holder()), said.answer(), said.reason())));
            return decision.isPresent();
        });
    }

    /** Takes no more answers before the last day is over, as the meeting is; false if it is not asked there, or over. */
    boolean close(Steward by, UUID id) {
        return db.in(by.partnership(), () -> {
            var decision = open(by, id).filter(one -> one.draft().manner() == Manner.MEETING);
            decision.ifPresent(this::close);
            return decision.isPresent();
        });
    }

    /** The same for one whose last day is over. */
    void closeIfOver(PartnershipId partnership, UUID id) {
        db.in(
                partnership,
                () -> store.lockedAny(id)
                        .filter(decision -> decision.stage() == Stage.OPEN)
                        .filter(decision -> !decision.takesAnswers(store.today()))
                        .ifPresent(this::close));
    }

    private void close(Decision decision) {
        var opened = decision.opened();
        if (opened == null) {
            throw new IllegalStateException("a draft has no answers");
        }
        var outcome = Roll.of(ballots.of(decision.id())).tally(opened.rule()).outcome();
        store.close(decision.id(), outcome, lastDay(decision));
        indexes.update(decision.id());
        if (outcome == Stage.RETURNED) {
            store.add(decision.draft().again(store.today().plusDays(AGAIN_IN_DAYS)), decision.id());
        }
    }

    /** On which the last answer could be given. */
    private LocalDate lastDay(Decision decision) {
        var last = decision.draft().lastDay();
        return last.isAfter(store.today()) ? store.today() : last;
    }

    /** What one person decided once all were heard. */
    record Verdict(Stage stage, String reasons) {}

    /** Takes the word of the member who decides. */
    Taken decide(Answerer by, int number, Verdict verdict) {
        return db.in(by.partnership(), () -> {
            var heard = store.byNumber(number)
                    .flatMap(decision -> store.lockedAny(decision.id()))
                    .filter(decision -> decision.stage() == Stage.HEARD && !decision.archived());
            if (heard.isEmpty()) {
                return Taken.OVER;
            }
            var holder = held(by).stream()
                    .filter(mine -> mine.membership().equals(heard.get().draft().decider()))
                    .findFirst();
            holder.ifPresent(decider -> settle(heard.get().id(), verdict.stage(), decider.side(), verdict.reasons()));
            return holder.isPresent() ? Taken.TAKEN : Taken.NOT_THEIRS;
        });
    }

    /**
     * Takes the word of one of those who coordinate, signed with a name, where the circle's rule leaves it to them, or who was to decide is in the circle no
     * more; false if it isn't theirs, or not now.
     */
    boolean decide(Coordinator by, UUID id, Verdict verdict, String signature) {
        return db.in(by.partnership(), () -> {
            var decision = store.lockedAny(id)
                    .filter(one -> one.stage() == Stage.HEARD)
                    .filter(this::isLeftToCoordinators);
            decision.ifPresent(one -> {
                settle(id, verdict.stage(), by.side(), verdict.reasons());
                store.sign(id, by.id(), signature);
            });
            return decision.isPresent();
        });
    }

    private void settle(UUID id, Stage stage, @Nullable Side side, String reasons) {
        store.decide(id, stage, side, reasons, store.today());
        indexes.update(id);
    }

    private boolean isLeftToCoordinators(Decision decision) {
        var decider = decision.draft().decider();
        return decider == null
                || decision.isDecidedBy(Deciding.COORDINATORS)
                || members.these(List.of(decider)).isEmpty();
    }

    /** Takes one back that is not decided yet, which a second press leaves as it is; false if there is none such. */
    boolean withdraw(Steward by, UUID id, String reasons) {
        return db.in(by.partnership(), () -> {
            var decision = store.lockedAny(id)
                    .filter(one ->
                            one.stage() == Stage.WITHDRAWN || !one.stage().isOver())
                    .filter(one -> one.stage() != Stage.DRAFT
                            && by.looksAfter(one.draft().circle()));
            decision.filter(one -> one.stage() != Stage.WITHDRAWN)
                    .ifPresent(one -> settle(id, Stage.WITHDRAWN, null, reasons));
            return decision.isPresent();
        });
    }

    /** Begins a draft of what is to take the place of an accepted one; empty if there is none such. */
    Optional<UUID> supersede(Steward by, UUID id) {
        return db.in(
                by.partnership(),
                () -> store.byId(id)
                        .filter(one -> one.stage() == Stage.ACCEPTED && !one.archived())
                        .filter(one -> by.looksAfter(one.draft().circle()))
                        .map(one -> store.add(
                                one.draft().superseding(id, store.today().plusDays(AGAIN_IN_DAYS)))));
    }

    private Optional<Decision> open(Steward by, UUID id) {
        return store.lockedAny(id)
                .filter(one -> one.stage() == Stage.OPEN && !one.archived())
                .filter(one -> by.looksAfter(one.draft().circle()));
    }
}
