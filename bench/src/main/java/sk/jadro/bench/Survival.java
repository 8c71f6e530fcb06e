package sk.jadro.bench;

import java.time.Duration;
import java.util.List;
import sk.jadro.bench.Figure.Goal;

/** {@link Torture} as figures of the table. */
final class Survival implements Measure {
    @Override
    public List<Figure> take() throws Exception {
        var report = new Torture(Torture.KILLS, Torture.SEED, System.err).run();
        var setup = report.toString();
        return List.of(
                new Figure(
                        "%d kills amid %,d sign-ups: what was lost, twice or half"
                                .formatted(Torture.KILLS, report.signUps()),
                        "",
                        report.violations().size(),
                        null,
                        Goal.atMost(0),
                        setup),
                new Figure(
                        "served again after the database's death",
                        "s",
                        seconds(report.servedAgain()),
                        null,
                        Goal.atMost(Torture.SERVES_AGAIN_WITHIN.toSeconds()),
                        setup),
                new Figure(
                        "longest wait for an answer meanwhile",
                        "s",
                        seconds(report.longestWait()),
                        null,
                        Goal.atMost(Torture.ANSWERS_WITHIN.toSeconds()),
                        setup));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
