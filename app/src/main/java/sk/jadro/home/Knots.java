package sk.jadro.home;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.home.Knot;

/** The thread of the whole partnership, counted by one query however many knots it has. */
@Component
class Knots {
    private final Db db;
    private final List<Knot> knots;
    private final Clock clock;

    Knots(Db db, List<Knot> knots, Clock clock) {
        this.db = db;
        this.knots = knots.stream().sorted(Knot.ORDER).toList();
        this.clock = clock;
    }

    record Counted(Knot knot, int count) {}

    /** Called inside the partnership. */
    List<Counted> counted() {
        var counts = IntStream.range(0, knots.size())
                .mapToObj(number ->
                        "select " + number + " as number, (" + knots.get(number).count() + ")::int as things")
                .collect(Collectors.joining(" union all "));
        return db.sql(counts + " order by number")
                .set("now", clock.instant())
                .list(row -> new Counted(knots.get(row.integer("number")), row.integer("things")));
    }
}
