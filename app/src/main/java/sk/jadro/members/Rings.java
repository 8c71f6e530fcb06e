package sk.jadro.members;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.jadro.core.Circle;
import sk.jadro.people.MixedSides;
import sk.jadro.people.Side;

/**
 * The circles as rings around one another, with a seat for each person, and one for each who is missing; in a picture of 400 by
 * 400. Those beside all others stand below it, in words. Beyond forty-eight people, the seats stand for their shares.
 */
record Rings(List<Ring> rings) {
    private static final int MOST_SEATS = 48;
    private static final int MOST_RINGS = 4;
    private static final double MIDDLE = 200;
    private static final double WIDEST = 178;

    /** As wide as names may be, along the ring. */
    private static final double HALF_A_NAME = 34;

    /** @param r of its line */
    record Ring(Circle circle, double r, List<Seat> seats) {}

    /**
     * @param side null where somebody is missing
     * @param x of its middle, as {@code y}
     * @param r half the height of its dot
     */
    record Seat(@Nullable Side side, double x, double y, double r) {}

    static Rings of(List<Company> companies) {
        var inside = companies.stream()
                .filter(company -> company.circle().draft().ring() > 0)
                .filter(company -> company.people() + company.missingInAll() > 0)
                .sorted(Comparator.comparingInt(
                        company -> company.circle().draft().ring()))
                .limit(MOST_RINGS)
                .toList();
        var rings = new ArrayList<Ring>();
        for (int i = 0; i < inside.size(); i++) {
            var r = WIDEST * (i + 1) / inside.size() - (inside.size() == 1 ? WIDEST / 3 : 0);
            rings.add(new Ring(inside.get(i).circle(), rounded(r), seats(inside.get(i), r)));
        }
        return new Rings(rings);
    }

    private static List<Seat> seats(Company company, double r) {
        var taken = MixedSides.of(company.bySide(), MOST_SEATS);
        var missing = Math.min(company.missingInAll(), MOST_SEATS - taken.size());
        var all = taken.size() + missing;
        var dot = Math.min(11, Math.PI * r / all * 0.7);
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < all; i++) {
            // The circle's name stands at the top of the ring, between the last seat and the first one.
            var gap = Math.min(Math.PI / 2, HALF_A_NAME / r);
            var angle = gap + (2 * Math.PI - 2 * gap) * (i + 0.5) / all - Math.PI / 2;
            seats.add(new Seat(
                    i < taken.size() ? taken.get(i) : null,
                    rounded(MIDDLE + r * Math.cos(angle)),
                    rounded(MIDDLE + r * Math.sin(angle)),
                    rounded(dot)));
        }
        return seats;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
