package sk.jadro.attendance;

import java.util.ArrayList;
import java.util.List;
import sk.jadro.events.Event;
import sk.jadro.people.MixedSides;
import sk.jadro.people.Side;

/**
 * The round table of a meeting: one seat a person, the sides mixed as evenly as their numbers allow. Beyond sixty
 * people, the seats stand for their shares.
 *
 * @param seats around an ellipse in a picture of 500 by 330, beginning at the top
 */
record RoundTable(Event meeting, Headcount headcount, List<Seat> seats) {
    private static final int MOST_SEATS = 60;
    private static final int STEPS = 1440;

    /**
     * @param x of its middle, as {@code y}
     * @param r half the height of its dot
     */
    record Seat(Side side, double x, double y, double r) {}

    private record Point(double x, double y) {
        /** On the ellipse around the table; {@code turn} goes from 0 to 1. */
        static Point at(double turn) {
            var angle = 2 * Math.PI * turn - Math.PI / 2;
            return new Point(250 + 232 * Math.cos(angle), 165 + 146 * Math.sin(angle));
        }

        double to(Point other) {
            return Math.hypot(other.x - x, other.y - y);
        }
    }

    static RoundTable of(Event meeting, Headcount headcount) {
        var sides = MixedSides.of(headcount.bySide(), MOST_SEATS);
        var points = spaced(sides.size());
        var r = Math.min(13, 0.4 * length() / sides.size());
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < sides.size(); i++) {
            var point = points.get(i);
            seats.add(new Seat(sides.get(i), rounded(point.x()), rounded(point.y()), rounded(r)));
        }
        return new RoundTable(meeting, headcount, seats);
    }

    /** Evenly by length along the ellipse; by angle, they would crowd at its ends. */
    private static List<Point> spaced(int seats) {
        var points = new ArrayList<Point>();
        var whole = length();
        var walked = 0.0;
        var before = Point.at(0);
        for (int step = 1; step <= STEPS && points.size() < seats; step++) {
            var here = Point.at((double) step / STEPS);
            walked += before.to(here);
            if (walked >= whole * (points.size() + 0.5) / seats) {
                points.add(here);
            }
            before = here;
        }
        return points;
    }

    private static double length() {
        var length = 0.0;
        for (int step = 1; step <= STEPS; step++) {
            length += Point.at((double) (step - 1) / STEPS).to(Point.at((double) step / STEPS));
        }
        return length;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
