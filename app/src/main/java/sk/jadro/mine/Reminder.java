package sk.jadro.mine;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Words;

/**
 * One thing of which somebody is told in a letter with others.
 *
 * @param reader who is told
 * @param said what, in the reader's language
 * @param path of its page below the partnership's home: {@code /tasks/pozvat-skoly}; one below the reader's own, of two segments
 *     more, is opened at once: {@code /mine/decisions/7}
 * @param about other people whose names stand in it
 * @param under what it is news of; null of what waits for the reader
 */
public record Reminder(
        UUID reader,
        Function<Words, Said> said,
        String path,
        Set<UUID> about,
        @Nullable Under under) {
    /**
     * How it stands in a letter.
     *
     * @param title what it is, in a line, where the text does not say so; may be empty
     * @param text whole sentences, kindly: {@code Úloha Pozvať školy mala byť hotová 3. decembra.} Names stand in
     *     it as {@link sk.jadro.people.TypedName#inLetter} has them. Each line is a paragraph
     * @param link what the link to its page is called: {@code Otvoriť úlohu}
     */
    public record Said(String title, String text, String link) {
        public Said(String text, String link) {
            this("", text, link);
        }
    }

    /**
     * A heading, below which all stands that is news of one thing.
     *
     * @param id of that thing
     */
    public record Under(UUID id, Function<Words, String> heading) {}

    public Reminder {
        about = Set.copyOf(about);
    }

    /** What waits for its reader. */
    public Reminder(UUID reader, Function<Words, Said> said, String path, Set<UUID> about) {
        this(reader, said, path, about, null);
    }
}
