package sk.jadro.bench;

import java.util.ArrayList;
import java.util.List;
import sk.jadro.bench.Figure.Goal;

/** The time from the command to the first page, over rows that are there already. */
final class Start implements Measure {
    private static final String AOT_CACHE = "-XX:AOTCache=";
    private static final double MS = 1e6;

    @Override
    public List<Figure> take() throws Exception {
        try (var house = House.of(1)) {
            var shipped = commandOf(house);
            var without = new ArrayList<>(shipped);
            if (!without.removeIf(word -> word.startsWith(AOT_CACHE))) {
                throw new IllegalStateException("Jadro was started without an AOT cache: " + shipped);
            }
            var duel = Duel.between(() -> firstPage(house, shipped), () -> firstPage(house, without));
            return List.of(new Figure(
                    "first page after start, with AOT cache",
                    "ms",
                    duel.ours(),
                    duel.reference(),
                    Goal.atMost(0.6),
                    String.join(" ", shipped) + "\nagainst the same command without " + AOT_CACHE));
        }
    }

    private static List<String> commandOf(House house) {
        try (var jadro = RunningJadro.start(house.data())) {
            return jadro.command();
        }
    }

    private static double firstPage(House house, List<String> command) throws Exception {
        var began = System.nanoTime();
        try (var jadro = RunningJadro.start(house.data(), new ProcessBuilder(command))) {
            var page = new Residents(jadro.root()).read(House.activities(1));
            var took = System.nanoTime() - began;
            if (!page.contains("column__names")) {
                throw new IllegalStateException("No columns: " + page);
            }
            return took / MS;
        }
    }
}
