package sk.jadro.bench;

import java.util.List;
import java.util.Map;

/** How fast the activities of a large city are shown with who carries them. */
final class Overviewing implements Measure {
    private static final int ACTIVITIES = 200;
    private static final int EACH = 100;

    @Override
    public List<Figure> take() throws Exception {
        return Uncached.over(
                "overview.sql",
                Map.of("activities", ACTIVITIES, "each", EACH),
                jadro -> List.of(
                        jadro.page(
                                "overview of %d activities with %,d names, made each time"
                                        .formatted(ACTIVITIES, ACTIVITIES * EACH),
                                "/mesto-1/activities"),
                        jadro.page("the same, where a hand is missing first", "/mesto-1/activities?order=hands"),
                        jadro.page("the page of one of them", "/mesto-1/activities/cinnost-1")));
    }
}
