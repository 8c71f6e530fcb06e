package sk.jadro.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every public page of a city that has met for ten years, made each time: its queries, its size, and how fast beside them. */
final class Pages implements Measure {
    private static final String TOWN = "/mesto-1";
    private static final double FLOOR = 0.35;

    @Override
    public List<Figure> take() throws Exception {
        try (var house = House.of(1)) {
            try (var jadro = RunningJadro.start(house.data())) {
                Uncached.fill(house.data(), "city.sql", Map.of());
                waitForIndexes(house.data());
            }
            return Uncached.over(house, Pages::figures);
        }
    }

    private static List<Figure> figures(Uncached jadro) throws Exception {
        var shapes = new PageShapes(jadro.root(), TOWN);
        var figures = new ArrayList<Figure>();
        for (var page : shapes.found().entrySet()) {
            var statements = jadro.statementsFor(page.getKey());
            var what = "%s: %d queries, %,d KB"
                    .formatted(shapes.shape(page.getKey()), statements.queries(), page.getValue() / 1_000);
            figures.add(jadro.oneOfMany(what, page.getKey(), statements, FLOOR));
        }
        return figures;
    }

    /** Until search and thread are made of all that is public. */
    private static void waitForIndexes(DataFolder data) throws SQLException, InterruptedException {
        try (var database = data.connect();
                var made = database.prepareStatement("select count(*) from public_index")) {
            for (var second = 0; second < 300; second++) {
                try (var rows = made.executeQuery()) {
                    rows.next();
                    if (rows.getInt(1) >= 2) {
                        return;
                    }
                }
                Thread.sleep(1_000);
            }
        }
        throw new IllegalStateException("nobody made search and thread");
    }
}
