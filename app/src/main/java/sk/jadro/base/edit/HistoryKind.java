package sk.jadro.base.edit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Page;

/**
 * How a kind of thing stands in the history of changes; each room declares its own as a bean.
 *
 * @param table where its drafts are kept
 * @param name the key of what such a thing is called: an activity
 * @param title what one of them is called
 * @param desk where it is edited, below the partnership's home
 * @param references what those things are called that its drafts refer to by their ids
 */
public record HistoryKind<D extends Record>(
        Editable<D> table, String name, Title title, Function<UUID, String> desk, References references) {
    /** Of things that bear their title in their draft, and refer to no others. */
    public HistoryKind(Editable<D> table, String name, Function<UUID, String> desk) {
        this(table, name, (page, thing, title) -> Called.by(page, title), desk, (page, ids) -> Map.of());
    }

    /** What a thing is called, whose draft has this title, if it has any. */
    public interface Title {
        Called of(Page page, UUID thing, @Nullable Text title);
    }

    /** What these things are called. */
    public interface References {
        Map<UUID, String> of(Page page, Set<UUID> ids);
    }

    /** As its rows and its pages' addresses call it: {@code activity}. */
    public String code() {
        return table.kind();
    }
}
