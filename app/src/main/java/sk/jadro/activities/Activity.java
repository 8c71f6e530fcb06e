package sk.jadro.activities;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.text.Text;
import sk.jadro.base.ui.Edited;
import sk.jadro.partnership.Publication;

/**
 * Something to be done or looked after, that people sign up to.
 *
 * @param draft what is written of it
 * @param position its place among the columns, counted from 1
 * @param version counts its changes, so that two people editing at once notice each other
 */
public record Activity(UUID id, ActivityDraft draft, int position, boolean archived, int version) {
    /** The last segment of its address: {@code jednoduchsi-jazyk}. */
    public String slug() {
        return draft.slug();
    }

    public Text title() {
        return draft.title();
    }

    /** One sentence of what it is good for. */
    public Text summary() {
        return draft.summary();
    }

    /** What is to be done next, in one sentence; blank where nobody said. */
    public Text nextStep() {
        return draft.nextStep();
    }

    /** By when; null where no day is set. */
    public @Nullable LocalDate nextOn() {
        return draft.nextOn();
    }

    public ActivityState state() {
        return draft.state();
    }

    /** The address of its page below the partnership's. */
    public String path() {
        return "/activities/" + slug();
    }

    /** Whether readers see it. */
    public boolean isPublic() {
        return draft.publication() == Publication.PUBLISHED && !archived;
    }

    /** Whether people can write their names to it. */
    public boolean takesNames() {
        return isPublic() && !isClosed();
    }

    public boolean isClosed() {
        return state() == ActivityState.CLOSED;
    }

    Edition<ActivityDraft> edition() {
        return new Edition<>(draft, version);
    }

    Edited edited() {
        return new Edited(title(), "/desk/activities/" + id, path(), isPublic(), archived);
    }
}
