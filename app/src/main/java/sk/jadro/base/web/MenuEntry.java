package sk.jadro.base.web;

import java.util.Comparator;

/**
 * A room's entry in the header; each module declares its own as a bean. Those of a group stand in the order of their
 * addresses, in every language.
 *
 * @param key of its words
 * @param path below the partnership's home: {@code /activities}
 */
public record MenuEntry(RoomGroup group, String key, String path) {
    static final Comparator<MenuEntry> ORDER =
            Comparator.comparing(MenuEntry::group).thenComparing(MenuEntry::path);
}
