package sk.jadro.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;

/**
 * Something that a person is or does, or is asked for.
 *
 * @param id of its row, which consents name as their subject
 * @param kind what sort of thing, in the page's words: {@code Aktivita}
 * @param path of its page below the partnership's home; null where it has none
 * @param summary what matters of it, in a sentence
 * @param waits whether it waits for them
 * @param deeds what they can do about it, the likeliest first
 * @param facts all that is kept of it
 */
public record Involved(
        UUID id,
        String kind,
        Text title,
        @Nullable String path,
        String summary,
        boolean waits,
        List<Deed> deeds,
        List<Fact> facts) {
    /**
     * A button.
     *
     * @param path that it posts to, below the partnership's home; it begins with {@code /mine/}
     */
    public record Deed(String label, String path) {}

    /**
     * One value.
     *
     * @param key as files call it: {@code visibility}
     * @param label as pages call it
     */
    public record Fact(String key, String label, String value) {}
}
