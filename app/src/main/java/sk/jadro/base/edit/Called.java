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
    public static Called by(Page page, Text title) {
        return new Called(page.say(title), page.langOf(title));
    }
}
