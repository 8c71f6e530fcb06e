package sk.jadro.outputs;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.text.Text;
import sk.jadro.base.ui.Edited;
import sk.jadro.harvest.Dots;

/**
 * What a group of notes came to mean.
 *
 * @param number 0 until it is published for the first time
 * @param board null of one that was not made from a group
 * @param meeting what the event is called
 * @param saidOn its day
 * @param weight null where nobody weighed
 * @param notes how many it has, those that were taken back among them
 * @param publishedOn for the first time; null before
 */
record Output(
        UUID id,
        int number,
        OutputDraft draft,
        @Nullable UUID board,
        Meeting meeting,
        LocalDate saidOn,
        @Nullable Weight weight,
        int notes,
        OutputState state,
        @Nullable LocalDate publishedOn,
        boolean archived,
        int version) {
    /** The event at which it was said; its page may be a draft. */
    record Meeting(String slug, Text title, boolean isPublic) {
        String path() {
            return "/events/" + slug;
        }
    }

    /**
     * Dots that a group was given.
     *
     * @param all those that were given to any group of the board
     * @param givers how many people gave some
     */
    record Weight(int dots, int all, int givers) {
        /** The dots in fives, as far as they can be drawn in a line. */
        String fives() {
            return Dots.inFives(dots);
        }
    }

    Text title() {
        return draft.title();
    }

    Edition<OutputDraft> edition() {
        return new Edition<>(draft, version);
    }

    boolean isPublic() {
        return number > 0 && !draft.isDraft() && !archived;
    }

    /** Below the partnership's home; of one without a number, where those who coordinate see it. */
    String path() {
        return number == 0 ? desk() + "/preview" : "/outputs/" + number;
    }

    String desk() {
        return "/desk/outputs/" + id;
    }

    Edited edited() {
        return new Edited(title(), desk(), isPublic() ? path() : desk() + "/preview", isPublic(), archived);
    }
}
