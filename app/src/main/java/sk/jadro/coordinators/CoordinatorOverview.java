package sk.jadro.coordinators;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sk.jadro.base.desk.DeskEntry;
import sk.jadro.base.desk.FirstStep;
import sk.jadro.base.desk.FirstSteps;
import sk.jadro.base.web.RoomGroup;
import sk.jadro.people.Side;

/** What the desk's first page says of those who run the partnership. */
@Configuration
class CoordinatorOverview {
    @Bean
    static DeskEntry coordinatorsOnTheDesk(CoordinatorStore store) {
        return new DeskEntry(
                RoomGroup.PEOPLE,
                "coordinators",
                "/coordinators",
                (page, by) -> page.say("coordinators.note", store.all().size()));
    }

    /** A partnership is run by both. */
    @Bean
    static FirstSteps somebodyFromBothSides(CoordinatorStore store) {
        return (page, by) -> {
            var sides = store.all().stream().map(Coordinator::side).collect(Collectors.toSet());
            var both = sides.containsAll(Set.of(Side.CITY_OFFICE, Side.CIVIL_SOCIETY));
            return List.of(new FirstStep(page.say("coordinators.both-sides"), "/coordinators", both));
        };
    }
}
