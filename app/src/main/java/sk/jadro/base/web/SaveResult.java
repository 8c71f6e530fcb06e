package sk.jadro.base.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DuplicateKeyException;

/**
 * What came of saving a thing that has an address of its own and that several people may edit.
 *
 * @param <T> the thing
 */
public sealed interface SaveResult<T> {
    /** It is saved; this is its id. */
    record Saved<T>(UUID id) implements SaveResult<T> {}

    /** Another one has this slug, or had it. */
    record SlugTaken<T>() implements SaveResult<T> {}

    /** Somebody else saved in between; nothing was overwritten. */
    record Conflict<T>(T theirs) implements SaveResult<T> {}

    /** Does {@code work}; two who give the same slug at once find out by the table's own constraint. */
    static <T> SaveResult<T> trying(Supplier<SaveResult<T>> work) {
        try {
            return work.get();
        } catch (DuplicateKeyException e) {
            if (isSlugTaken(e)) {
                return new SlugTaken<>();
            }
            throw e;
        }
    }

    /** As PostgreSQL names the constraint {@code unique (partnership_id, slug)}. */
    private static boolean isSlugTaken(DuplicateKeyException e) {
        return e.getMostSpecificCause() instanceof PSQLException cause
                && cause.getServerErrorMessage() instanceof ServerErrorMessage message
                && message.getConstraint() instanceof String constraint
                && constraint.endsWith("_slug_key");
    }
}
