package sk.jadro.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the bench's table.
 *
 * @param what was measured
 * @param unit of both sides
 * @param ours what Jadro needs or does
 * @param reference what something well known needs or does for the same, in the same run; null where there is none
 * @param goal what is to be reached; null where the figure only informs
 * @param setup how both sides were run, with their whole configurations
 */
record Figure(
        String what,
        String unit,
        double ours,
        @Nullable Double reference,
        @Nullable Goal goal,
        String setup) {

    /** A bound of the ratio, or of our side where there is no reference. */
    record Goal(Bound bound, double value) {
        enum Bound {
            AT_LEAST,
            AT_MOST
        }

        static Goal atLeast(double value) {
            return new Goal(Bound.AT_LEAST, value);
        }

        static Goal atMost(double value) {
            return new Goal(Bound.AT_MOST, value);
        }

        boolean isMetBy(double measured) {
            return bound == Bound.AT_LEAST ? measured >= value : measured <= value;
        }

        @Override
        public String toString() {
            return (bound == Bound.AT_LEAST ? "≥ " : "≤ ") + shown(value);
        }
    }

    /** Ours by the reference's; null where there is none. */
    @JsonProperty
    @Nullable
    Double ratio() {
        return reference == null ? null : Double.valueOf(ours / reference);
    }

    @JsonProperty("missed")
    boolean isMissed() {
        var ratio = ratio();
        return goal != null && !goal.isMetBy(ratio == null ? ours : ratio);
    }

    /** With three digits that say something. */
    static String shown(double value) {
        var decimals = value == Math.rint(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
