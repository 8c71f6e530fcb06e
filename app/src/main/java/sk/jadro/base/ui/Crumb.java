package sk.jadro.base.ui;

import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;

/**
 * A step of the way back, above the heading: its words and its address.
 *
 * @param lang the language of the words, null for the page's own
 */
public record Crumb(String words, String address, @Nullable String lang) {
    public Crumb(String words, String address) {
        this(words, address, null);
    }

    /** A thing that people named, at its path below the partnership's home. */
    public static Crumb of(Page page, Text title, String path) {
        return new Crumb(page.say(title), page.link(path), page.langOf(title));
    }
}
