package sk.jadro.bench;

import java.util.List;
import sk.jadro.bench.Figure.Goal;

/** How soon a name that was confirmed on one node is on the pages of another. */
final class TwoNodes implements Measure {
    private static final int NAMES = 200;
    private static final int AT_MOST_MS = 100;
    private static final double MS = 1e6;
    private static final double PATIENCE_MS = 10_000;

    @Override
    public List<Figure> take() throws Exception {
        try (var house = House.of(1);
                var one = RunningJadro.start(house.data());
                var nothing = DataFolder.make();
                var other = RunningJadro.start(nothing, RunningJadro.over(house.data()))) {
            var writer = new Residents(one.root());
            var reader = new Residents(other.root());
            var activity = writer.activities("mesto-1").subList(0, 1);
            var delays = new double[NAMES];
            for (var i = 0; i < NAMES; i++) {
                // Each stands before all others, as a column shows the first forty.
                var name = "Aa %03d".formatted(NAMES - i);
                var email = "nr" + i + "@crowd.example.org";
                writer.signUp("mesto-1", name, email, activity);
                var confirmation = writer.letterTo(email);
                reader.read(House.activities(1));
                var began = System.nanoTime();
                writer.confirm(confirmation);
                while (!reader.read(House.activities(1)).contains(name)) {
                    if ((System.nanoTime() - began) / MS > PATIENCE_MS) {
                        throw new IllegalStateException(name + " isn't on the other node's page");
                    }
                }
                delays[i] = (System.nanoTime() - began) / MS;
            }
            return List.of(new Figure(
                    "from confirming to the name on the other node's page, median of " + NAMES,
                    "ms",
                    Duel.median(delays),
                    null,
                    Goal.atMost(AT_MOST_MS),
                    "two nodes over one database; the time begins before the confirmation is sent, the page is asked for"
                            + " again and again"));
        }
    }
}
