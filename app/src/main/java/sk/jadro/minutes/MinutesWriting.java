package sk.jadro.minutes;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.attendance.Attendees;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.ChangeResult;
import sk.jadro.base.edit.Edits;
import sk.jadro.base.edit.Merge;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.text.Text;
import sk.jadro.coordinators.Coordinator;
import sk.jadro.events.Events;

/** Saving minutes: a draft, then open for corrections until a time, then final; never back. */
@Component
class MinutesWriting {
    private final Db db;
    private final MinutesStore store;
    private final CorrectionStore corrections;
    private final AmendmentStore amendments;
    private final MinutesWaivers waivers;
    private final MinutesLetters letters;
    private final Attendees attendees;
    private final Events events;
    private final Edits edits;
    private final PublicIndexes indexes;
    private final Clock clock;

    MinutesWriting(
            Db db,
            MinutesStore store,
            CorrectionStore corrections,
            AmendmentStore amendments,
            MinutesWaivers waivers,
            MinutesLetters letters,
            Attendees attendees,
            Events events,
            Edits edits,
            PublicIndexes indexes,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.corrections = corrections;
        this.amendments = amendments;
        this.waivers = waivers;
        this.letters = letters;
        this.attendees = attendees;
        this.events = events;
        this.edits = edits;
        this.indexes = indexes;
        this.clock = clock;
    }

    /** Why something is not saved. */
    enum Refusal {
        EMPTY("text_sk", "minutes.problem.empty"),
        /** Final minutes don't change. */
        LOCKED("state", "minutes.problem.locked"),
        /** Nobody takes back what others have read. */
        BACK("state", "minutes.problem.back"),
        PAST("until", "minutes.problem.past"),
        /** Every correction gets its answer first. */
        UNANSWERED("state", "minutes.problem.unanswered"),
        /** The event's page is not there for those who are to correct. */
        HIDDEN("state", "minutes.problem.hidden");

        private final String field;
        private final String key;

        Refusal(String field, String key) {
            this.field = field;
            this.key = key;
        }

        String field() {
            return field;
        }

        String key() {
            return key;
        }
    }

    /** What became of it. */
    sealed interface Saved {
        /** @param notice the key of what is said then */
        record Done(String notice) implements Saved {}

        /** @param waiting how many corrections wait for an answer */
        record Refused(Refusal why, int waiting) implements Saved {}

        record Conflict(int version, Merge<MinutesDraft> merge) implements Saved {}
    }

    /** Changes what was read as {@code version}, 0 being what nobody has saved yet. */
    Saved save(Coordinator by, UUID event, MinutesDraft draft, int version) {
        return db.in(by.partnership(), () -> {
            var stands = store.locked(event).orElseThrow().draft();
            var waiting = corrections.waiting(event);
            var refusal = refusal(event, stands, draft, waiting);
            if (refusal != null) {
                return new Saved.Refused(refusal, waiting);
            }
            return switch (edits.change(by, store, event, draft, version)) {
                case ChangeResult.Saved(var id) -> {
                    events.makeOwn(by, event);
                    yield new Saved.Done(announced(event, stands, draft));
                }
                case ChangeResult.Conflict(var newer, var merge) -> new Saved.Conflict(newer, merge);
                case ChangeResult.Gone() -> throw new IllegalStateException("an event that was held is gone");
            };
        });
    }

    private @Nullable Refusal refusal(UUID event, MinutesDraft stands, MinutesDraft draft, int waiting) {
        if (stands.state() == MinutesState.FINAL) {
            return Refusal.LOCKED;
        }
        if (draft.state().compareTo(stands.state()) < 0) {
            return Refusal.BACK;
        }
        if (draft.state() == MinutesState.DRAFT) {
            return null;
        }
        if (draft.text().isBlank()) {
            return Refusal.EMPTY;
        }
        if (!events.byId(db.current(), event).orElseThrow().isPublic()) {
            return Refusal.HIDDEN;
        }
        if (draft.state() == MinutesState.FINAL) {
            return waiting > 0 ? Refusal.UNANSWERED : null;
        }
        var until = Objects.requireNonNull(draft.until(), "asked for with this state");
        var moves = !until.equals(stands.until()) || stands.state() == MinutesState.DRAFT;
        return moves && !until.isAfter(clock.instant()) ? Refusal.PAST : null;
    }

    /** Tells those who were there what is to be told; the key of what is said to whoever saved. */
    private String announced(UUID event, MinutesDraft before, MinutesDraft after) {
        if (after.state() == MinutesState.DRAFT) {
            return "desk.notice.saved";
        }
        if (after.state() != before.state()) {
            waivers.remove(event);
            attendees.settle(event);
            letters.send(
                    event,
                    after.state() == MinutesState.FINAL ? MinutesLetters.Says.FINAL : MinutesLetters.Says.OPENED);
            return after.state() == MinutesState.FINAL ? "minutes.notice.final" : "minutes.notice.opened";
        }
        if (after.until() != null && !after.until().equals(before.until())) {
            letters.send(event, MinutesLetters.Says.MOVED);
            return "minutes.notice.moved";
        }
        return "desk.notice.saved";
    }

    /** Adds something to final minutes; false if they are not. */
    boolean amend(Coordinator by, UUID event, Text text) {
        return db.in(by.partnership(), () -> {
            if (store.locked(event).orElseThrow().draft().state() != MinutesState.FINAL) {
                return false;
            }
            amendments.add(event, text);
            events.makeOwn(by, event);
            indexes.update(event);
            return true;
        });
    }
}
