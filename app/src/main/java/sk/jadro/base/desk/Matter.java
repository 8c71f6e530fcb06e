package sk.jadro.base.desk;

import java.util.List;
import sk.jadro.base.text.Text;

/**
 * Something that waits for a coordinator.
 *
 * @param count of how many things it is
 * @param title what it is
 * @param about the things that it is about, the first ones of which are named
 * @param detail what else is to be known, in a sentence; empty for nothing
 * @param action what can be done, in a word or two
 * @param path where, below the partnership's home
 */
public record Matter(Kind kind, int count, String title, List<About> about, String detail, String action, String path) {
    private static final int NAMED = 3;

    /** How it is told apart from others; they stand in this order. */
    public enum Kind {
        /** Something is amiss, and gets worse. */
        URGENT,
        /** Somebody waits, or is missing. */
        PEOPLE,
        /** Something was begun or promised. */
        OWED
    }

    /**
     * A thing that a matter is about.
     *
     * @param called as somebody wrote it
     * @param said of it, in the page's words; empty for nothing
     */
    public record About(Text called, String said) {}

    /** Those that are named. */
    public List<About> named() {
        return about.stream().limit(NAMED).toList();
    }

    /** How many are not. */
    public int more() {
        return about.size() - named().size();
    }
}
