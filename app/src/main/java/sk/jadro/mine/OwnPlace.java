package sk.jadro.mine;

/**
 * Where besides {@code /mine} people are known who opened their own page: what forms of theirs are sent to. Rooms declare theirs
 * as beans.
 *
 * @param path below the partnership's home, with all that stands under it: {@code /decisions}
 */
public record OwnPlace(String path) {}
