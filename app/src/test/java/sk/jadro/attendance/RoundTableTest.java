package sk.jadro.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.events.Event;
import sk.jadro.events.Events;
import sk.jadro.people.Side;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

@JadroTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTableTest {
    @Autowired
    House house;

    @Autowired
    Events events;

    private Event event;

    @BeforeAll
    void aMeeting() {
        event = events.latestPast(house.aSamplePartnership().id()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 59, 60})
    void everybodyHasASeat(int people) {
        var bySide = someSides(people);

        assertThat(seatsBySide(RoundTable.of(event, new Headcount(bySide)))).isEqualTo(bySide);
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 100, 500, 10_000})
    void beyondSixtyTheSeatsStandForShares(int people) {
        var bySide = someSides(people);
        var seats = seatsBySide(RoundTable.of(event, new Headcount(bySide)));

        assertThat(seats.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        bySide.forEach((side, count) ->
                assertThat((double) seats.getOrDefault(side, 0)).isCloseTo(60.0 * count / people, within(1.0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 40, 59, 60, 500})
    void nobodySitsOnAnothersLapOrOutsideOfThePicture(int people) {
        var seats = RoundTable.of(event, new Headcount(someSides(people))).seats();

        for (int i = 0; i < seats.size(); i++) {
            var seat = seats.get(i);
            assertThat(seat.r()).isPositive();
            assertThat(seat.x()).isBetween(seat.r(), 500 - seat.r());
            assertThat(seat.y()).isBetween(seat.r(), 330 - seat.r());
            for (var other : seats.subList(0, i)) {
                assertThat(Math.hypot(seat.x() - other.x(), seat.y() - other.y()))
                        .isGreaterThanOrEqualTo(seat.r() + other.r());
            }
        }
    }

    @Test
    void twoEqualSidesSitInTurns() {
        var bySide = new EnumMap<>(Map.of(Side.CITY_OFFICE, 5, Side.CIVIL_SOCIETY, 5));
        var sides = RoundTable.of(event, new Headcount(bySide)).seats().stream()
                .map(RoundTable.Seat::side)
                .toList();

        for (int i = 0; i + 1 < sides.size(); i += 2) {
            assertThat(List.of(sides.get(i), sides.get(i + 1))).doesNotHaveDuplicates();
        }
    }

    /** So many people, spread over the sides by chance, the same one each time. */
    private static Map<Side, Integer> someSides(int people) {
        var chance = new Random(people);
        var sides = new EnumMap<Side, Integer>(Side.class);
        for (int i = 0; i < people; i++) {
            sides.merge(Side.values()[chance.nextInt(Side.values().length)], 1, Integer::sum);
        }
        return sides;
    }

    private static Map<Side, Integer> seatsBySide(RoundTable table) {
        return Arrays.stream(Side.values())
                .collect(Collectors.toMap(Function.identity(), side -> (int) table.seats().stream()
                        .filter(seat -> seat.side() == side)
                        .count()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
