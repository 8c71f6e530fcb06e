package sk.jadro.registration;

import java.util.List;
import java.util.function.ToIntFunction;
import sk.jadro.events.Way;
import sk.jadro.people.Side;

/** How many seats of an event are taken, held and waited for, counted by way and side. */
record Tally(List<Line> lines) {
    static final Tally NOBODY = new Tally(List.of());

    /**
     * @param seats that are taken
     * @param held by offers
     * @param waiting how many seats are waited for
     */
    record Line(Way way, Side side, int seats, int held, int waiting) {
        /** An offered seat is as good as taken. */
        int taken() {
            return seats + held;
        }
    }

    int seats() {
        return sum(Line::seats);
    }

    int held() {
        return sum(Line::held);
    }

    int waiting() {
        return sum(Line::waiting);
    }

    /** How many are taken or held by those who come in this way. */
    int taken(Way way) {
        return sum(line -> line.way() == way ? line.taken() : 0);
    }

    /** The same of a side's people, in whichever way they come. */
    int taken(Side side) {
        return sum(line -> line.side() == side ? line.taken() : 0);
    }

    int waiting(Way way) {
        return sum(line -> line.way() == way ? line.waiting() : 0);
    }

    private int sum(ToIntFunction<Line> number) {
        return lines.stream().mapToInt(number).sum();
    }
}
