package sk.jadro.harvest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.live.LiveEvent;
import sk.jadro.base.live.LivePiece;
import sk.jadro.base.live.LiveSource;
import sk.jadro.base.live.LiveStreams;
import sk.jadro.coordinators.Coordinator;
import tools.jackson.databind.json.JsonMapper;

/** Writing on a board, mending and taking back what one wrote, taking off the wall; all who look at it see it come. */
@Component
class Notes {
    private static final int AT_ONCE = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Db db;
    private final BoardStore boards;
    private final NoteStore notes;
    private final LiveStreams live;

    Notes(Db db, BoardStore boards, NoteStore notes, LiveStreams live) {
        this.db = db;
        this.boards = boards;
        this.notes = notes;
        this.live = live;
    }

    /** What came of something that was done at a board. */
    enum Done {
        DONE,
        /** No more notes are taken. */
        OVER,
        /** There is no such note of theirs. */
        GONE
    }

    /** Hangs a note up; one that is there already counts once. */
    Done write(PartnershipId partnership, Board board, String author, NoteDraft draft) {
        return changing(partnership, board.id(), Round.WRITE, change -> {
            notes.add(board.id(), change, author, draft);
            return true;
        });
    }

    /** Mends what its author wrote, for as long as notes are taken. */
    Done mend(PartnershipId partnership, Board board, String author, UUID note, String text) {
        return changing(partnership, board.id(), Round.WRITE, change -> {
            var own = own(board, author, note);
            own.ifPresent(found -> notes.mend(note, change, text));
            return own.isPresent();
        });
    }

    /** Takes back what its author wrote, whenever they like. */
    Done takeBack(PartnershipId partnership, Board board, String author, UUID note) {
        return changing(partnership, board.id(), null, change -> {
            var own = own(board, author, note);
            own.ifPresent(found -> notes.takeBack(note, change));
            return own.isPresent();
        });
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
        return changing(by.partnership(), board, null, change -> notes.setHidden(board, note, change, because));
    }

    Done begin(Coordinator by, UUID board, Round round) {
        return changing(by.partnership(), board, null, change -> {
            boards.begin(board, round, change);
            return true;
        });
    }

    Done setTime(Coordinator by, UUID board, int minutes) {
        return changing(by.partnership(), board, null, change -> {
            boards.setTime(board, minutes, change);
            return true;
        });
    }

    /** Something that changes a board, under a number. */
    private interface Change {
        /** False if there is nothing to change. */
        boolean happens(long number);
    }

    private Done changing(PartnershipId partnership, UUID board, @Nullable Round round, Change change) {
        return db.in(partnership, () -> {
            var number = boards.nextChange(board, round);
            if (number.isEmpty()) {
                return Done.OVER;
            }
            if (!change.happens(number.get())) {
                return Done.GONE;
            }
            live.tell(board);
            return Done.DONE;
        });
    }

    /** What all see change on a board. */
    LiveSource source(PartnershipId partnership, UUID board) {
        return new LiveSource() {
            @Override
            public long last() {
                return db.in(partnership, () -> boards.changes(board));
            }

            @Override
            public LivePiece after(long number) {
                return db.in(
                        partnership,
                        () -> boards.byId(board)
                                .map(found -> piece(found, number))
                                .orElse(new LivePiece(number, List.of())));
            }
        };
    }

    private LivePiece piece(Board board, long after) {
        var changed = notes.changed(board.id(), after, AT_ONCE);
        var isRound = board.roundChange() > after;
        var last = Math.max(after, board.changes());
        var upTo = changed.size() == AT_ONCE ? Math.min(last, changed.getLast().change()) : last;
        var events = new ArrayList<LiveEvent>();
        for (var note : changed) {
            // What came after the board was read comes next time.
            if (board.showsAll() && note.change() <= upTo) {
                events.add(event(note));
            }
        }
        if (isRound && board.roundChange() <= upTo) {
            events.add(new LiveEvent(upTo, "round", JSON.writeValueAsString(Code.of(board.round()))));
        }
        return new LivePiece(upTo, events);
    }

    private static LiveEvent event(Note note) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("id", note.id().toString());
        told.put("text", note.hangs() ? note.text() : null);
        told.put("group", null);
        told.put("prompt", note.prompt());
        told.put("name", note.hangs() ? note.name() : null);
        told.put("side", note.hangs() && note.side() != null ? Code.of(note.side()) : null);
        return new LiveEvent(note.change(), "note", JSON.writeValueAsString(told));
    }
}
