package sk.jadro.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sk.jadro.base.text.Text;
import sk.jadro.events.Way;
import sk.jadro.people.Side;
import sk.jadro.registration.Tally.Line;

class SeatsTest {
    private static final Way HALL = Way.IN_PERSON;
    private static final Instant NOW = Instant.parse("2030-05-14T12:00:00Z");

    @ParameterizedTest(
            name = "of {0} with {1} kept for the public, {2} of theirs and {3} of the office: {4} and {5} free")
    @CsvSource("""
            12,  0,  0,  0, 12, 12
            12,  0,  5,  7,  0,  0
            12,  4,  0,  0, 12,  8
            12,  4,  1,  3,  8,  5
            12,  4,  4,  3,  5,  5
            12,  4,  6,  3,  3,  3
            12,  4,  0,  8,  4,  0
            12, 12,  0,  0, 12,  0
             2,  0,  3,  4,  0,  0
            """)
    void seatsThatAreKeptForASideAreFreeForItsPeopleAlone(
            int seats, int kept, int ofPublic, int ofOffice, int forPublic, int forOffice) {
        var tally = new Tally(List.of(taken(HALL, Side.PUBLIC, ofPublic), taken(HALL, Side.CITY_OFFICE, ofOffice)));
        var free = new Seats(terms(seats, kept, null), tally, NOW);
        assertThat(free.freeFor(HALL, Side.PUBLIC)).isEqualTo(forPublic);
        assertThat(free.freeFor(HALL, Side.CITY_OFFICE)).isEqualTo(forOffice);
        assertThat(free.free(HALL)).isEqualTo(Math.min(forPublic, forOffice));
        assertThat(free.areFull(List.of(HALL))).isEqualTo(forPublic + forOffice == 0);
    }

    @Test
    void onceTheyAreKeptNoMoreTheyAreFreeForAll() {
        var over = new Seats(terms(12, 4, NOW), Tally.NOBODY, NOW);
        assertThat(over.freeFor(HALL, Side.ACADEMIA)).isEqualTo(12);
        var not = new Seats(terms(12, 4, NOW.plus(Duration.ofSeconds(1))), Tally.NOBODY, NOW);
        assertThat(not.freeFor(HALL, Side.ACADEMIA)).isEqualTo(8);
    }

    @Test
    void theOnlineRoomHasSeatsOfItsOwn() {
        var tally = new Tally(List.of(taken(HALL, Side.PUBLIC, 12), taken(Way.ONLINE, Side.ACADEMIA, 3)));
        var seats = new Seats(terms(12, 4, null), tally, NOW);
        assertThat(seats.freeFor(HALL, Side.PUBLIC)).isZero();
        assertThat(seats.free(Way.ONLINE)).isEqualTo(5);
        assertThat(seats.areFull(List.of(HALL))).isTrue();
        assertThat(seats.areFull(Way.HYBRID.choices())).isFalse();
    }

    @Test
    void whereThereIsRoomForAllNobodyWaits() {
        var tally = new Tally(List.of(taken(HALL, Side.PUBLIC, 100_000)));
        assertThat(new Seats(terms(null, 0, null), tally, NOW).freeFor(HALL, Side.PUBLIC))
                .isGreaterThan(100_000);
    }

    @Test
    void whateverIsTakenNeverMoreThanThereIsIsFree() {
        var random = new Random(20);
        for (int round = 0; round < 2_000; round++) {
            int seats = 1 + random.nextInt(30);
            int kept = random.nextInt(seats + 1);
            var free = new Seats(terms(seats, kept, null), Tally.NOBODY, NOW);
            int taken = 0;
            int takenByOthers = 0;
            for (int guest = 0; guest < 60; guest++) {
                var side = Side.values()[random.nextInt(Side.values().length)];
                int wanted = 1 + random.nextInt(5);
                int got = Math.min(wanted, free.freeFor(HALL, side));
                free.take(HALL, side, got);
                taken += got;
                takenByOthers += side == Side.PUBLIC ? 0 : got;
                assertThat(taken).isLessThanOrEqualTo(seats);
                assertThat(takenByOthers).isLessThanOrEqualTo(seats - kept);
            }
        }
    }

    private static Line taken(Way way, Side side, int seats) {
        return new Line(way, side, seats, 0, 0);
    }

    private static Terms terms(@Nullable Integer seats, int kept, @Nullable Instant until) {
        return new Terms(true, seats, 8, null, 24, Side.PUBLIC, kept, until, Set.of(), Text.sk(""), "");
    }
}
