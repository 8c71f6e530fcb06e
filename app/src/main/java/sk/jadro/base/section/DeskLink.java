package sk.jadro.base.section;

/**
 * A link on the desk from a lower room's thing to a higher room's page about it; each module declares its own as a
 * bean.
 *
 * @param place where the lower room shows it
 * @param key of its words
 * @param path below the thing's own address on the desk, {@code /attendance}, unless the place says otherwise
 * @param order smaller stands first
 */
public record DeskLink(Place<?> place, String key, String path, int order) {}
