package sk.jadro.harvest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.coordinators.Coordinator;

/** Writing on a board, mending and taking back what one wrote, taking off the wall; its rounds and their time. */
@Component
class Notes {
    private final BoardStore boards;
    private final NoteStore notes;
    private final Changes changes;
    private final NotedNotes noted;
    private final ApplicationEventPublisher told;

    Notes(BoardStore boards, NoteStore notes, Changes changes, NotedNotes noted, ApplicationEventPublisher told) {
        this.boards = boards;
        this.notes = notes;
        this.changes = changes;
        this.noted = noted;
        this.told = told;
    }

    /**
     * Hangs a note up; one that is there already counts once.
     *
     * @param hung gets the id of one that was not
     */
    Done write(PartnershipId partnership, Board board, String author, NoteDraft draft, Consumer<UUID> hung) {
        return changes.make(partnership, board.id(), Round.WRITE, change -> {
            notes.add(board.id(), change, author, draft).ifPresent(hung);
            return Done.DONE;
        });
    }

    /** Hangs up what was written on paper, a note a line, in that order; nobody is said to be its author. */
    Done copy(Coordinator by, UUID board, int prompt, List<String> lines) {
        return changes.make(by.partnership(), board, null, number -> {
            for (int i = 0; i < lines.size(); i++) {
                notes.add(board, number + i, null, NoteDraft.fromPaper(prompt, lines.get(i)));
            }
            boards.addChanges(board, lines.size() - 1);
            return Done.DONE;
        });
    }

    /** Mends what its author wrote, for as long as notes are taken. */
    Done mend(PartnershipId partnership, Board board, String author, UUID note, String text) {
        return changes.make(partnership, board.id(), Round.WRITE, change -> {
            var own = own(board, author, note);
            own.ifPresent(found -> notes.mend(note, change, text));
            return changed(note, own.isPresent());
        });
    }

    /** Takes back what its author wrote, whenever they like. */
    Done takeBack(PartnershipId partnership, Board board, String author, UUID note) {
        return changes.make(partnership, board.id(), null, change -> {
            var own = own(board, author, note);
            own.ifPresent(found -> {
                notes.takeBack(note, change);
                noted.takenBack(note);
            });
            return changed(note, own.isPresent());
        });
    }

    private Done changed(UUID note, boolean isDone) {
        if (isDone) {
            told.publishEvent(new NoteChanged(note));
        }
        return isDone ? Done.DONE : Done.GONE;
    }

    private Optional<Note> own(Board board, String author, UUID note) {
        return notes.own(board.id(), author, note).filter(found -> !found.isTakenBack());
    }

    /**
     * Takes a note off the wall, or hangs it up again.
     *
     * @param because what its author reads; null to hang it up
     */
    Done setHidden(Coordinator by, UUID board, UUID note, @Nullable String because) {
        return changes.make(
                by.partnership(), board, null, change -> changed(note, notes.setHidden(board, note, change, because)));
    }

    Done begin(Coordinator by, UUID board, Round round) {
        return changes.make(by.partnership(), board, null, change -> {
            boards.begin(board, round, change);
            return Done.DONE;
        });
    }

    Done setTime(Coordinator by, UUID board, int minutes) {
        return changes.make(by.partnership(), board, null, change -> {
            boards.setTime(board, minutes, change);
            return Done.DONE;
        });
    }
}
