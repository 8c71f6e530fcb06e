package sk.jadro.base.section;

/**
 * A link from a lower room's thing to a higher room's page about it, on the desk or where people see to what is theirs; each
 * module declares its own as a bean.
 *
 * @param place where the lower room shows it
 * @param key of its words
 * @param path below the thing's own address there, {@code /attendance}, unless the place says otherwise
 * @param order smaller stands first
 */
public record DeskLink(Place<?> place, String key, String path, int order) {}
