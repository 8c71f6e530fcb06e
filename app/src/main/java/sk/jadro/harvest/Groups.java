package sk.jadro.harvest;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.PartnershipId;

/**
 * Putting notes together. All of it is moves of notes: a group that all notes have left is seen no more, so that whatever was
 * moved can be moved back. Each move says where the note was for whoever moved it: of two who move the same one, the later is told.
 */
@Component
class Groups {
    private static final int MOST_GROUPS = 60;

    private final BoardStore boards;
    private final NoteStore notes;
    private final GroupStore groups;
    private final DotStore dots;
    private final Changes changes;

    Groups(BoardStore boards, NoteStore notes, GroupStore groups, DotStore dots, Changes changes) {
        this.boards = boards;
        this.notes = notes;
        this.groups = groups;
        this.dots = dots;
        this.changes = changes;
    }

    /**
     * Where a note is to go: to a group, out of all, or to a new one, alone or with another note that is in none.
     *
     * @param group null for none of those that there are
     * @param with the other note; null for none
     */
    record Target(
            @Nullable UUID group, boolean isNew, @Nullable UUID with) {
        static final Target NOWHERE = new Target(null, false, null);
        static final Target NEW = new Target(null, true, null);

        static Target group(UUID group) {
            return new Target(group, false, null);
        }

        static Target with(UUID note) {
            return new Target(null, true, note);
        }
    }

    /** @param was the group in which whoever moves the note saw it; null for none */
    Done place(PartnershipId partnership, Board board, String author, UUID id, @Nullable UUID was, Target target) {
        return changes.make(partnership, board.id(), Round.GROUP, number -> {
            var note = notes.byId(board.id(), id).filter(Note::hangs);
            if (note.isEmpty()) {
                return Done.GONE;
            }
            var now = note.get().group();
            var isThere = !target.isNew() && Objects.equals(now, target.group());
            if (!Objects.equals(now, was) && !isThere) {
                return Done.MEANWHILE;
            }
            if (target.with() != null && !isLoose(board, target.with())) {
                return Done.MEANWHILE;
            }
            if (target.group() != null
                    && groups.byId(board.id(), target.group()).isEmpty()) {
                return Done.GONE;
            }
            return target.isNew()
                    ? moveToNew(board, author, number, target.with() == null ? List.of(id) : List.of(id, target.with()))
                    : move(board, author, number, List.of(id), target.group());
        });
    }

    private boolean isLoose(Board board, UUID note) {
        return notes.byId(board.id(), note)
                .filter(other -> other.hangs() && other.group() == null)
                .isPresent();
    }

    /** Takes some of a group's notes into a new one; those that are in it no more stay where they are. */
    Done split(PartnershipId partnership, Board board, String author, UUID group, Collection<UUID> some) {
        return changes.make(partnership, board.id(), Round.GROUP, number -> {
            var inside = inside(board, group, note -> some.contains(note.id()));
            return inside.isEmpty() ? Done.MEANWHILE : moveToNew(board, author, number, inside);
        });
    }

    /** Moves all of a group's notes to another. */
    Done merge(PartnershipId partnership, Board board, String author, UUID group, UUID into) {
        return changes.make(partnership, board.id(), Round.GROUP, number -> {
            var inside = inside(board, group, note -> true);
            if (group.equals(into) || groups.byId(board.id(), into).isEmpty()) {
                return Done.GONE;
            }
            return inside.isEmpty() ? Done.MEANWHILE : move(board, author, number, inside, into);
        });
    }

    private List<UUID> inside(Board board, UUID group, Predicate<Note> which) {
        return notes.hanging(board.id()).stream()
                .filter(note -> group.equals(note.group()))
                .filter(which)
                .map(Note::id)
                .toList();
    }

    private Done moveToNew(Board board, String author, long number, List<UUID> moved) {
        if (groups.of(board.id()).size() >= MOST_GROUPS) {
            return Done.TOO_MANY;
        }
        var made = groups.add(board.id(), number);
        boards.addChanges(board.id(), groups.move(board.id(), number + 1, author, moved, made));
        return Done.DONE;
    }

    private Done move(Board board, String author, long number, List<UUID> moved, @Nullable UUID to) {
        boards.addChanges(board.id(), groups.move(board.id(), number, author, moved, to) - 1);
        return Done.DONE;
    }

    /** Moves back what somebody moved last; what others have moved on since stays there. */
    Done undo(PartnershipId partnership, Board board, String author) {
        return changes.make(partnership, board.id(), Round.GROUP, number -> {
            var step = groups.lastStep(board.id(), author);
            if (step.isEmpty()) {
                return Done.GONE;
            }
            var moved = groups.undo(board.id(), step.get().number(), number);
            boards.addChanges(board.id(), moved - 1);
            return moved == 0 ? Done.MEANWHILE : Done.DONE;
        });
    }

    /** What people write of a group. */
    interface Description {
        /** @return null for what can't be accepted */
        @Nullable
        GroupDraft of(Group now);
    }

    /** Names a group and says what it means; nobody else writes of it between reading and writing. */
    Done describe(PartnershipId partnership, Board board, UUID id, Description description) {
        if (!board.mayBeDescribed()) {
            return Done.OVER;
        }
        return changes.make(partnership, board.id(), board.round(), number -> {
            var group = groups.byId(board.id(), id);
            if (group.isEmpty()) {
                return Done.GONE;
            }
            var draft = description.of(group.get());
            if (draft == null) {
                return Done.MEANWHILE;
            }
            groups.describe(id, number, draft);
            return Done.DONE;
        });
    }

    /** Gives a group one dot more, or takes one back. */
    Done weigh(PartnershipId partnership, Board board, String author, UUID group, int more) {
        return changes.make(partnership, board.id(), Round.WEIGH, number -> {
            if (groups.byId(board.id(), group).isEmpty()) {
                return Done.GONE;
            }
            var given = dots.of(board.id(), author);
            var left = board.dots()
                    - given.values().stream().mapToInt(Integer::intValue).sum();
            var here = given.getOrDefault(group, 0) + more;
            if (more > left) {
                return Done.TOO_MANY;
            }
            dots.put(board.id(), group, author, Math.max(0, here));
            return Done.DONE;
        });
    }
}
