package sk.jadro.base.open;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;

/**
 * What those who follow hear of a public thing: once when it comes to be public, and again each time its state is another.
 *
 * @param key of the sentence that tells it, which gets the title: {@code Nové podujatie: {0}}; with {@code .again} where it says
 *     otherwise of what was told before
 * @param text all of it that is short enough for a letter, in CommonMark; may be blank
 * @param of what it is news of besides itself, the nearest first: those who follow one of these hear of it, too
 * @param state what is told anew when it changes, in whatever words; nobody reads it
 */
public record News(String key, Function<Words, String> text, List<Reference> of, String state) {
    public News {
        of = List.copyOf(of);
    }

    public static News of(String key, Function<Words, String> text) {
        return new News(key, text, List.of(), "");
    }

    /** One that somebody wrote. */
    public static News of(String key, Text text) {
        return of(key, words -> text.in(words.lang()));
    }

    /** Adds what it is news of; nothing where it is null. */
    public News about(@Nullable Reference thing) {
        return thing == null
                ? this
                : new News(
                        key, text, Stream.concat(of.stream(), Stream.of(thing)).toList(), state);
    }

    /** Told again whenever one of these changes. */
    public News again(@Nullable Object... state) {
        return new News(
                key, text, of, Arrays.stream(state).map(Objects::toString).collect(Collectors.joining("\n")));
    }
}
