package sk.jadro.base.web;

/**
 * A room's entry in the header; each module declares its own as a bean.
 *
 * @param key of its words
 * @param path below the partnership's home: {@code /activities}, or empty for the home itself
 * @param order smaller stands first
 */
public record MenuEntry(String key, String path, int order) {}
