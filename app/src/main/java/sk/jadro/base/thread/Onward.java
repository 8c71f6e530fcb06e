package sk.jadro.base.thread;

/**
 * The page where readers ask to be told what comes next of a public thing; the room that tells declares it as a bean.
 *
 * @param key what its link is called
 * @param path below the partnership's home; {@link #FIELD} says of what
 */
public record Onward(String key, String path) {
    /** The address's parameter, which holds the kind and the id: {@code activity/ID}. */
    public static final String FIELD = "thing";

    /** The address that asks it of one thing. */
    public String of(String thing) {
        return path + "?" + FIELD + "=" + thing;
    }
}
