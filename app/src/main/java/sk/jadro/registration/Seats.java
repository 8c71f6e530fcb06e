package sk.jadro.registration;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import sk.jadro.events.Way;
import sk.jadro.people.Side;

/**
 * The seats of an event as they are taken, in the hall and online apart, and what is free for whom. Seats of the hall that are
 * kept for a side are free for its people alone, while they are kept; an offered seat is as good as taken.
 */
final class Seats {
    private final Terms terms;
    private final boolean reserves;
    private final Map<Way, Map<Side, Integer>> taken = new EnumMap<>(Way.class);

    Seats(Terms terms, Tally tally, Instant now) {
        this.terms = terms;
        this.reserves = terms.reserves(now);
        tally.lines().forEach(line -> take(line.way(), line.side(), line.taken()));
    }

    /** How many are free for the people of a side; never less than none, though the hall became smaller. */
    int freeFor(Way way, Side side) {
        var seats = terms.seats(way);
        if (seats == null) {
            return Integer.MAX_VALUE;
        }
        var all = of(way).values().stream().mapToInt(Integer::intValue).sum();
        return Math.max(0, seats - all - keptFrom(way, side));
    }

    /** How many readers are told are free: those for everybody. */
    int free(Way way) {
        return Arrays.stream(Side.values())
                .mapToInt(side -> freeFor(way, side))
                .min()
                .orElse(0);
    }

    /** Whether nobody of any side can have one, in none of these ways. */
    boolean areFull(Iterable<Way> ways) {
        for (var way : ways) {
            for (var side : Side.values()) {
                if (freeFor(way, side) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private int keptFrom(Way way, Side side) {
        return !reserves || way == Way.ONLINE || side == terms.reservedSide()
                ? 0
                : Math.max(0, terms.reserved() - of(way).getOrDefault(terms.reservedSide(), 0));
    }

    /** Takes some, or gives back if fewer than none. */
    void take(Way way, Side side, int seats) {
        of(way).merge(side, seats, Integer::sum);
    }

    private Map<Side, Integer> of(Way way) {
        return taken.computeIfAbsent(way, key -> new EnumMap<>(Side.class));
    }
}
