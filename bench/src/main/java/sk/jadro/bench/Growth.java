package sk.jadro.bench;

import java.util.List;
import sk.jadro.bench.Figure.Goal;

/** Whether a page takes longer to make where many other partnerships are. */
final class Growth implements Measure {
    static final int MANY = 3_000;
    private static final int ASKED_OF = 500;
    private static final int CONNECTIONS = 20;
    private static final String[] SETTINGS = {"--jadro.page-cache.enabled=false", "--db-scheduler.enabled=false"};

    @Override
    public List<Figure> take() throws Exception {
        try (var large = House.of(MANY);
                var small = House.of(1);
                var ofMany = RunningJadro.start(large.data(), SETTINGS);
                var ofOne = RunningJadro.start(small.data(), SETTINGS)) {
            var byTurns = Wrk.over(CONNECTIONS).scripted(asking(ASKED_OF));
            var same = Wrk.over(CONNECTIONS).scripted(asking(1));
            byTurns.warmUp(ofMany.root());
            same.warmUp(ofOne.root());
            var duel = Duel.between(
                    () -> milliseconds(byTurns.rate(ofMany.root())), () -> milliseconds(same.rate(ofOne.root())));
            return List.of(new Figure(
                    "activities page made each time, among %,d partnerships and %,d sign-ups"
                            .formatted(MANY, MANY * House.SIGN_UPS_OF_ONE),
                    "ms",
                    duel.ours(),
                    duel.reference(),
                    Goal.atMost(1.2),
                    "%d of the partnerships are asked for by turns, %s, by %s\nagainst a house with one"
                            .formatted(ASKED_OF, String.join(" ", SETTINGS), byTurns)));
        }
    }

    /** The time of one page when so many are asked for at once. */
    private static double milliseconds(double rate) {
        return 1000 / rate * CONNECTIONS;
    }

    private static String asking(int partnerships) {
        return """
                local requests = {}
                local asked = 0
                function init()
                    for number = 1, %d do
                        requests[number] = wrk.format("GET", "/mesto-" .. number .. "/activities")
                    end
                end
                function request()
                    asked = asked %% #requests + 1
                    return requests[asked]
                end
                """.formatted(partnerships);
    }
}
