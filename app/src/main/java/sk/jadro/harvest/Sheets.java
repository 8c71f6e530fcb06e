package sk.jadro.harvest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What hangs on a board, put together as far as it is. Called inside the partnership. */
@Component
class Sheets {
    private final NoteStore notes;
    private final GroupStore groups;
    private final DotStore dots;

    Sheets(NoteStore notes, GroupStore groups, DotStore dots) {
        this.notes = notes;
        this.groups = groups;
        this.dots = dots;
    }

    /** @param loose those that have no place yet */
    record Hanging(List<Note> loose, List<Sheet> sheets) {
        int dots() {
            return sheets.stream().mapToInt(Sheet::dots).sum();
        }
    }

    /**
     * By three queries; nothing while nobody is to see others' notes. While people weigh, each sees their own dots; afterwards
     * all see all.
     *
     * @param author who looks; null if they never did anything here
     */
    Hanging of(Board board, @Nullable String author) {
        if (!board.showsAll()) {
            return new Hanging(List.of(), List.of());
        }
        var hanging = notes.hanging(board.id());
        var weight = board.showsWeight()
                ? dots.byGroup(board.id())
                : author == null ? Map.<UUID, Integer>of() : dots.of(board.id(), author);
        return new Hanging(
                hanging.stream().filter(note -> note.group() == null).toList(),
                Sheet.of(groups.of(board.id()), hanging, weight));
    }
}
