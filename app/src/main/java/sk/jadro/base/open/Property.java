package sk.jadro.base.open;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known of each public thing of a kind.
 *
 * @param name as programs read it: {@code startsAt}
 * @param says the key of its name for people
 * @param value null where there is none
 */
record Property<T>(String name, String says, Shape shape, Function<? super T, ? extends @Nullable Object> value) {}
