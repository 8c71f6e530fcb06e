package sk.jadro.base.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;

/**
 * What came of saving a thing that has an address of its own and that several people may edit.
 *
 * @param <T> the thing
 */
public sealed interface Saving<T> {
    /** It is saved; this is its id. */
    record Saved<T>(UUID id) implements Saving<T> {}

    /** Another one has this slug, or had it. */
    record SlugTaken<T>() implements Saving<T> {}

    /** Somebody else saved in between; nothing was overwritten. */
    record Conflict<T>(T theirs) implements Saving<T> {}

    /** Does {@code work}; two who give the same slug at once find out by the table's own constraint. */
    static <T> Saving<T> trying(Supplier<Saving<T>> work) {
        try {
            return work.get();
        } catch (DuplicateKeyException e) {
            return new SlugTaken<>();
        }
    }
}
