package sk.jadro.base.open;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;

/**
 * Points at a thing of any room, which may be public no more, or gone.
 *
 * @param kind the {@linkplain PublicKind#plural plural} of its kind
 */
public record Reference(String kind, UUID id) {
    /** From the columns {@code NAME_kind} and {@code NAME_id}; null where there is none. */
    public static @Nullable Reference of(Row row, String name) {
        var id = row.uuidOrNull(name + "_id");
        return id == null ? null : new Reference(row.string(name + "_kind"), id);
    }

    /** Into the parameters {@code NAME_kind} and {@code NAME_id}. */
    public static Statement set(Statement statement, String name, @Nullable Reference reference) {
        return statement
                .set(name + "_kind", reference == null ? null : reference.kind())
                .set(name + "_id", reference == null ? null : reference.id());
    }
}
