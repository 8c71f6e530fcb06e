package sk.jadro.bench;

import java.util.Arrays;

/**
 * Two sides of one figure, measured by turns, so that what else the machine does hits both.
 *
 * @param ours the median of our rounds
 * @param reference the median of the other's
 */
record Duel(double ours, double reference) {
    private static final int ROUNDS = 3;

    /** One measurement of one side. */
    interface Side {
        double measure() throws Exception;
    }

    static Duel between(Side ours, Side reference) throws Exception {
        var oursEach = new double[ROUNDS];
        var referenceEach = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            oursEach[round] = ours.measure();
            referenceEach[round] = reference.measure();
        }
        return new Duel(median(oursEach), median(referenceEach));
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
