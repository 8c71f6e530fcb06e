package sk.jadro.base.thread;

/**
 * A page where readers go on from a public thing: ask to be told what comes next of it, or write about it. The room whose page that is
 * declares it as a bean; they are shown in the beans' order.
 *
 * @param key what its link is called
 * @param path below the partnership's home
 * @param parameter of the address, which says of what: {@code activity/ID}
 */
public record Onward(String key, String path, String parameter) {
    /** The address that asks it of one thing. */
    public String of(String thing) {
        return path + "?" + parameter + "=" + thing;
    }
}
