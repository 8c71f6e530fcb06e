package sk.jadro.base.web;

/**
 * A room's entry on the coordinators' desk; each module declares its own as a bean.
 *
 * @param key of its words; {@code key.hint} says what can be done there
 * @param path below the desk: {@code /activities}
 * @param order smaller stands first
 */
public record DeskEntry(String key, String path, int order) {}
