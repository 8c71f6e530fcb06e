package sk.jadro.base.web;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A page's worth of a longer list.
 *
 * @param number counted from 1
 * @param hasMore whether another follows
 */
public record ListPage<T>(List<T> items, int number, boolean hasMore) {
    /**
     * Reads one.
     *
     * @param read gets how many to read and how many to skip
     * @throws NotFound if the list ends before it
     */
    public static <T> ListPage<T> of(PageNumber page, int size, BiFunction<Integer, Integer, List<T>> read) {
        var items = read.apply(size + 1, page.skipped(size));
        if (items.isEmpty() && !page.isFirst()) {
            throw new NotFound();
        }
        return items.size() > size
                ? new ListPage<>(items.subList(0, size), page.number(), true)
                : new ListPage<>(items, page.number(), false);
    }

    /**
     * Takes one of a list that is at hand.
     *
     * @throws NotFound if the list ends before it
     */
    public static <T> ListPage<T> of(PageNumber page, int size, List<T> all) {
        return of(
                page,
                size,
                (limit, skipped) -> all.stream().skip(skipped).limit(limit).toList());
    }

    /** The same page of what belongs to its items, read at once. */
    public <R> ListPage<R> with(Function<List<T>, List<R>> read) {
        return new ListPage<>(read.apply(items), number, hasMore);
    }

    public boolean isFirst() {
        return number == 1;
    }
}
