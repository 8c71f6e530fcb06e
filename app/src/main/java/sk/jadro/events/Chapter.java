package sk.jadro.events;

import java.util.List;
import java.util.function.BiFunction;

/**
 * A page's worth of a longer list.
 *
 * @param number counted from 1
 * @param hasMore whether another follows
 */
record Chapter<T>(List<T> items, int number, boolean hasMore) {
    /**
     * Reads one.
     *
     * @param typed its number as it stands in the address; the first if it is none
     * @param read gets how many to read and how many to skip
     */
    static <T> Chapter<T> of(String typed, int size, BiFunction<Integer, Integer, List<T>> read) {
        var number = typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
        var items = read.apply(size + 1, (number - 1) * size);
        return items.size() > size
                ? new Chapter<>(items.subList(0, size), number, true)
                : new Chapter<>(items, number, false);
    }

    boolean isFirst() {
        return number == 1;
    }
}
