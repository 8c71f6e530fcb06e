package sk.jadro.registration;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sk.jadro.people.Side;

/**
 * The seats of an event as they are taken, and what is free for whom. Seats that are kept for a side are free for its people
 * alone, while they are kept; an offered seat is as good as taken.
 */
final class Seats {
    private final Terms terms;
    private final boolean reserves;
    private final Map<Side, Integer> taken = new EnumMap<>(Side.class);

    Seats(Terms terms, Map<Side, Integer> taken, Instant now) {
        this.terms = terms;
        this.reserves = terms.reserves(now);
        this.taken.putAll(taken);
    }

    /** How many are free for the people of a side; never less than none, though the hall became smaller. */
    int freeFor(Side side) {
        if (terms.seats() == null) {
            return Integer.MAX_VALUE;
        }
        var all = taken.values().stream().mapToInt(Integer::intValue).sum();
        return Math.max(0, terms.seats() - all - keptFrom(side));
    }

    /** How many readers are told are free: those for everybody. */
    int free() {
        return List.of(Side.values()).stream().mapToInt(this::freeFor).min().orElse(0);
    }

    /** Whether nobody of any side can have one. */
    boolean areFull() {
        return List.of(Side.values()).stream().allMatch(side -> freeFor(side) == 0);
    }

    private int keptFrom(Side side) {
        return !reserves || side == terms.reservedSide()
                ? 0
                : Math.max(0, terms.reserved() - taken.getOrDefault(terms.reservedSide(), 0));
    }

    void take(Side side, int seats) {
        taken.merge(side, seats, Integer::sum);
    }
}
