package sk.jadro.events;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Code;
import sk.jadro.core.Circle;

/**
 * Which events a reader asks for.
 *
 * @param kind of this kind alone; of any if null
 * @param circle of this circle alone; of all if null
 */
record EventFilter(@Nullable EventKind kind, @Nullable Circle circle) {
    static final EventFilter ALL = new EventFilter(null, null);

    boolean isAll() {
        return kind == null && circle == null;
    }

    /** As filters call it, empty for any. */
    String kindCode() {
        return kind == null ? "" : Code.of(kind);
    }

    /** The same of the circle. */
    String circleSlug() {
        return circle == null ? "" : circle.draft().slug();
    }

    /** An address with all that is asked for: {@code /events.ics?kind=workshop}. */
    String in(String path) {
        var asked = Stream.of("kind=" + kindCode(), "circle=" + circleSlug())
                .filter(pair -> !pair.endsWith("="))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }
}
