package sk.jadro.base.thread;

/**
 * People carry things of a kind, and stand as a knot of their own after each; the room that knows who declares it as a bean.
 *
 * @param kind the {@linkplain sk.jadro.base.open.PublicKind#plural plural} of the things' kind
 * @param says what the keys of its words begin with: {@code .people}, {@code .carry} and {@code .nobody}; all are given how many
 *     people there are
 * @param count the SQL that counts those of {@code k.thing_id}: one row of one whole number, with {@code :partnership}
 */
public record Carried(String kind, String says, String count) {}
