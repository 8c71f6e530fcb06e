package sk.jadro.harvest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.live.LiveEvent;
import sk.jadro.base.live.LivePiece;
import sk.jadro.base.live.LiveSource;
import tools.jackson.databind.json.JsonMapper;

/** What pages that are open hear of a board: its notes, its groups, its rounds. */
@Component
class BoardStream {
    private static final int AT_ONCE = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Db db;
    private final BoardStore boards;
    private final NoteStore notes;
    private final GroupStore groups;

    BoardStream(Db db, BoardStore boards, NoteStore notes, GroupStore groups) {
        this.db = db;
        this.boards = boards;
        this.notes = notes;
        this.groups = groups;
    }

    /** What all see change on a board. */
    LiveSource of(PartnershipId partnership, UUID board) {
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
        var changedNotes = notes.changed(board.id(), after, AT_ONCE);
        var changedGroups = groups.changed(board.id(), after, AT_ONCE);
        var upTo = Math.max(after, board.changes());
        if (changedNotes.size() == AT_ONCE) {
            upTo = Math.min(upTo, changedNotes.getLast().change());
        }
        if (changedGroups.size() == AT_ONCE) {
            upTo = Math.min(upTo, changedGroups.getLast().change());
        }
        var events = new ArrayList<LiveEvent>();
        if (board.showsAll()) {
            changedNotes.forEach(note -> events.add(event(note)));
            changedGroups.forEach(group -> events.add(event(group)));
        }
        if (board.roundChange() > after) {
            events.add(new LiveEvent(board.roundChange(), "round", JSON.writeValueAsString(Code.of(board.round()))));
        }
        var last = upTo;
        return new LivePiece(
                last,
                events.stream()
                        // What came after the board was read comes next time.
                        .filter(event -> event.number() <= last)
                        .sorted(Comparator.comparingLong(LiveEvent::number))
                        .toList());
    }

    private static LiveEvent event(Note note) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("id", note.id().toString());
        told.put("text", note.hangs() ? note.text() : null);
        told.put("group", Objects.toString(note.group(), null));
        told.put("prompt", note.prompt());
        told.put("point", note.hangs() ? note.point() : null);
        told.put("name", note.hangs() ? note.name() : null);
        told.put("side", note.hangs() && note.side() != null ? Code.of(note.side()) : null);
        return new LiveEvent(note.change(), "note", JSON.writeValueAsString(told));
    }

    private static LiveEvent event(Group group) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", group.id().toString());
        told.put("number", group.number());
        told.put("title", group.title());
        return new LiveEvent(group.change(), "group", JSON.writeValueAsString(told));
    }
}
