package sk.jadro.base.thread;

/**
 * A form in which something new can be written that grows from a public thing; each room that has such declares its own as a bean.
 * Its field {@link Origins#FIELD} is filled in already.
 *
 * @param kind what grows, in the plural of its kind: nothing grows from one of its own
 * @param key what the form's link is called
 * @param path where the form is, below the partnership's home
 */
public record Offshoot(String kind, String key, String path) {}
