package sk.jadro.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.text.Text;
import sk.jadro.base.ui.Edited;
import sk.jadro.partnership.Publication;

/**
 * Something that a circle is to do.
 *
 * @param draft what is written of it
 * @param endedOn when it was done or given up; null while it is not
 * @param version counts its changes, so that two people editing at once notice each other
 */
record Task(UUID id, TaskDraft draft, @Nullable LocalDate endedOn, boolean archived, int version) {
    Text title() {
        return draft.title();
    }

    /** The address of its page below the partnership's. */
    String path() {
        return "/tasks/" + draft.slug();
    }

    /** Whether everybody reads of it. */
    boolean isPublic() {
        return isCurrent() && draft.audience() == Audience.PUBLIC;
    }

    /** Whether it is the circle's at all: written to the end, and not put away. */
    boolean isCurrent() {
        return draft.publication() == Publication.PUBLISHED && !archived;
    }

    boolean isOverdue(LocalDate today) {
        return !draft.state().isOver() && draft.due() != null && draft.due().isBefore(today);
    }

    Edition<TaskDraft> edition() {
        return new Edition<>(draft, version);
    }

    /** Where it is edited, below the partnership's home. */
    String desk() {
        return "/desk/tasks/" + id;
    }

    Edited edited() {
        return new Edited(title(), desk(), isPublic() ? path() : desk() + "/preview", isPublic(), archived);
    }
}
