package sk.jadro.base.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import sk.jadro.base.web.Page;

/**
 * How a kind of thing stands in the history of changes; each room declares its own as a bean.
 *
 * @param table where its drafts are kept
 * @param name the key of what such a thing is called: an activity
 * @param titles what each of them is called
 * @param desk where it is edited, below the partnership's home
 * @param references what those things are called that its drafts refer to by their ids
 */
public record HistoryKind<D extends Record>(
        Editable<D> table, String name, Titles titles, Function<UUID, String> desk, References references) {
    /** Of things that bear their title in their draft, and refer to no others. */
    public HistoryKind(Editable<D> table, String name, Function<UUID, String> desk) {
        this(table, name, Titles.BY_THEMSELVES, desk, (page, ids) -> Map.of());
    }

    /** What things are called. */
    public interface Titles {
        /** By the titles in their drafts. */
        Titles BY_THEMSELVES = (page, steps) -> step -> Called.by(page, step.title());

        /** Gets all steps that a page shows, so that what has to be looked up is looked up at once. */
        Function<Revision, Called> of(Page page, List<Revision> steps);
    }

    /** What these things are called. Called inside the partnership. */
    public interface References {
        Map<UUID, String> of(Page page, Set<UUID> ids);
    }

    /** As its rows and its pages' addresses call it: {@code activity}. */
    public String code() {
        return table.kind();
    }
}
