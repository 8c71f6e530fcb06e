package sk.jadro.base.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A room's entry in the header; each module declares its own as a bean. Those of a group stand in the order of their
 * addresses, in every language.
 *
 * @param key of its words
 * @param path below the partnership's home: {@code /activities}
 * @param also where else the room's pages are
 */
public record MenuEntry(RoomGroup group, String key, String path, List<String> also) {
    static final Comparator<MenuEntry> ORDER =
            Comparator.comparing(MenuEntry::group).thenComparing(MenuEntry::path);

    /** Of a room all of whose pages are below its path. */
    public MenuEntry(RoomGroup group, String key, String path) {
        this(group, key, path, List.of());
    }

    /** Whether a path below the home is one of the room's. */
    boolean has(String below) {
        return Stream.concat(Stream.of(path), also.stream()).anyMatch(own -> (below + "/").startsWith(own + "/"));
    }
}
