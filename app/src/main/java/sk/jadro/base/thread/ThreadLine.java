package sk.jadro.base.thread;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.web.Page;

/**
 * A thing's place on the red thread as its page shows it: a list from the first words to what became of them.
 *
 * @param spots from the first words on
 * @param whole where all of it is shown, below the partnership's home; null where there is no more of it
 * @param offshoots what the reader may let grow from it
 * @param onward where readers go on from it; none where it is not public
 * @param origin the thing, as forms say it
 */
public record ThreadLine(
        Page page,
        List<Spot> spots,
        @Nullable String whole,
        List<Offshoot> offshoots,
        List<Onward> onward,
        String origin) {
    /** Where a form stands that knows already what it is about, below the partnership's home. */
    String form(Offshoot offshoot) {
        return offshoot.path() + "?" + Origins.FIELD + "=" + origin;
    }

    /**
     * A knot, or several gathered in one.
     *
     * @param lang the title's, where it isn't the page's
     * @param path where it leads, below the partnership's home; null where it leads nowhere
     */
    public record Spot(
            String title, @Nullable String lang, @Nullable String path, String text, Look look) {}

    /** How a knot is drawn. */
    public enum Look {
        /** The reader stands there. */
        HERE,
        /** It has happened. */
        WHOLE,
        /** It has not, or was taken back. */
        TODO
    }
}
