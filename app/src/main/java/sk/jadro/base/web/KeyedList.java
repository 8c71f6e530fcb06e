package sk.jadro.base.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * As much of a longer list as is shown at once, the list being read by its things' ids.
 *
 * @param next after which thing it goes on; null where it ends
 */
public record KeyedList<T>(
        List<T> items, Key after, @Nullable UUID next) {
    /**
     * Reads so much of it.
     *
     * @param read gets how many to read
     * @param id what a thing is known by
     * @throws NotFound if nothing follows that thing, or there is none such
     */
    public static <T> KeyedList<T> of(Key after, int size, Function<Integer, List<T>> read, Function<T, UUID> id) {
        var items = read.apply(size + 1);
        if (items.isEmpty() && !after.isFirst()) {
            throw new NotFound();
        }
        return items.size() > size
                ? new KeyedList<>(items.subList(0, size), after, id.apply(items.get(size - 1)))
                : new KeyedList<>(items, after, null);
    }
}
