package sk.jadro.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.people.Side;
import sk.jadro.registration.Tally.Line;

/** How many registered for events and have a seat, companions among them. */
@Component
public class ExpectedPeople {
    private final TallyStore tallies;

    ExpectedPeople(TallyStore tallies) {
        this.tallies = tallies;
    }

    /** By event and side; events for which nobody registered are left out. Called inside the partnership. */
    public Map<UUID, Map<Side, Integer>> of(Collection<UUID> events) {
        var expected = new HashMap<UUID, Map<Side, Integer>>();
        tallies.of(events)
                .forEach((event, tally) -> expected.put(
                        event,
                        tally.lines().stream()
                                .filter(line -> line.seats() > 0)
                                .collect(groupingBy(Line::side, summingInt(Line::seats)))));
        return expected;
    }
}
