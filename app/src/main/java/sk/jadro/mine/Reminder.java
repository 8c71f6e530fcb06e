package sk.jadro.mine;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import sk.jadro.base.text.Words;

/**
 * One thing that somebody is reminded of.
 *
 * @param reader who is told
 * @param said what, in the reader's language
 * @param path of its page below the partnership's home: {@code /tasks/pozvat-skoly}; one below the reader's own, of two segments
 *     more, is opened at once: {@code /mine/decisions/7}
 * @param about other people whose names stand in it
 */
public record Reminder(UUID reader, Function<Words, Said> said, String path, Set<UUID> about) {
    /**
     * How it stands in a letter.
     *
     * @param text whole sentences, kindly: {@code Úloha Pozvať školy mala byť hotová 3. decembra.} Names stand in
     *     it as {@link sk.jadro.people.TypedName#inLetter} has them
     * @param link what the link to its page is called: {@code Otvoriť úlohu}
     */
    public record Said(String text, String link) {}

    public Reminder {
        about = Set.copyOf(about);
    }
}
