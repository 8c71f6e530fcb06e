package sk.jadro.base.edit;

import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;

/**
 * What a thing is called on a page.
 *
 * @param lang the language of the words, null for the page's own
 */
public record Called(String words, @Nullable String lang) {
    /** By its title; a dash while it has none. */
    public static Called by(Page page, @Nullable Text title) {
        return title == null || title.isBlank()
                ? new Called("–", null)
                : new Called(page.say(title), page.langOf(title));
    }
}
