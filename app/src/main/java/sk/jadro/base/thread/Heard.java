package sk.jadro.base.thread;

/**
 * A room from which something is heard of things, its own or others': somebody joins, a task that grew from it is done. Declared as
 * a bean.
 *
 * @param latest the SQL of when that last was with the thing {@code h.id} of the {@linkplain sk.jadro.base.open.PublicKind#plural
 *     kind} {@code h.kind}: one row of one {@code timestamptz}, null if never, with {@code :partnership}
 */
public record Heard(String latest) {}
