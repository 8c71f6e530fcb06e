package sk.jadro.base.desk;

import java.util.Comparator;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.RoomGroup;

/**
 * A room's entry on the coordinators' desk; each module declares its own as a bean. Those of a group stand in the order of
 * their addresses.
 *
 * @param key of its words
 * @param path below the desk: {@code /activities}
 * @param note how much there is, or what can be done there
 */
public record DeskEntry(RoomGroup group, String key, String path, Note note) {
    public static final Comparator<DeskEntry> ORDER =
            Comparator.comparing(DeskEntry::group).thenComparing(DeskEntry::path);

    /** A few words about a room. */
    public interface Note {
        /** Called inside the editor's partnership; asks the database once at most. */
        String of(Page page, Editor by);
    }
}
