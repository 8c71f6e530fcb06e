package sk.jadro.base.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the red thread knows of a public thing.
 *
 * @param stage how far the thread is with it
 * @param from what it grew from
 * @param day when it happened; null where no day is known
 * @param state the key of what is said of how far it is itself; null where nothing is
 * @param ahead whether it has yet to happen, for as long as it is not changed
 * @param until what is not ahead is so all the same until then; null unless it comes by itself
 */
public record Strand(
        Stage stage,
        List<Reference> from,
        @Nullable LocalDate day,
        @Nullable String state,
        boolean ahead,
        @Nullable Instant until) {
    /** Something that is there. */
    public static Strand of(Stage stage) {
        return new Strand(stage, List.of(), null, null, false, null);
    }

    /** Adds what it grew from, if that is known. */
    public Strand from(@Nullable Reference origin) {
        return from(origin == null ? List.of() : List.of(origin));
    }

    public Strand from(List<Reference> origins) {
        return new Strand(stage, origins.stream().distinct().toList(), day, state, ahead, until);
    }

    public Strand on(@Nullable LocalDate day) {
        return new Strand(stage, from, day, state, ahead, until);
    }

    public Strand saying(String state) {
        return new Strand(stage, from, day, Objects.requireNonNull(state), ahead, until);
    }

    /** One that is begun but not done, if so. */
    public Strand ahead(boolean ahead) {
        return new Strand(stage, from, day, state, ahead, until);
    }

    /** One that happens by itself. */
    public Strand until(Instant until) {
        return new Strand(stage, from, day, state, ahead, until);
    }
}
