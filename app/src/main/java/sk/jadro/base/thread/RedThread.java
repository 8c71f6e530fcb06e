package sk.jadro.base.thread;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.open.Reference;
import sk.jadro.base.open.Stage;
import sk.jadro.base.text.Text;

/**
 * What something grew from, back to the first words, and what grew from it, to the last promise.
 *
 * @param here the thing whose thread it is
 * @param isPublic whether everybody can read that, as far as the thread knows
 * @param knots of the thread, by their stages and, within each, by their days
 * @param links between them
 * @param isCut whether there is more of it than is shown
 */
public record RedThread(Knot here, boolean isPublic, List<Knot> knots, List<Link> links, boolean isCut) {
    /**
     * A thing on the thread.
     *
     * @param path of its page, below the partnership's home; empty where it was taken back
     * @param title null where it was taken back
     * @param day when it happened; null where no day is known
     * @param state the key of what is said of how far it is; null where nothing is
     * @param ahead whether it has yet to happen
     * @param goneOn when it was taken back; null unless it was
     * @param carriers how many people carry it; null of what nobody is asked to
     */
    public record Knot(
            Reference thing,
            Stage stage,
            String path,
            @Nullable Text title,
            @Nullable LocalDate day,
            @Nullable String state,
            boolean ahead,
            @Nullable LocalDate goneOn,
            @Nullable Integer carriers) {
        /** Whether it has happened and stands. */
        public boolean isWhole() {
            return !ahead && goneOn == null;
        }
    }

    /** That a thing grew from another one. */
    public record Link(Reference thing, Reference from) {}
}
