package sk.jadro.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sk.jadro.base.text.Text;
import sk.jadro.people.Side;

class SeatsTest {
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
        var free = new Seats(terms(seats, kept, null), Map.of(Side.PUBLIC, ofPublic, Side.CITY_OFFICE, ofOffice), NOW);
        assertThat(free.freeFor(Side.PUBLIC)).isEqualTo(forPublic);
        assertThat(free.freeFor(Side.CITY_OFFICE)).isEqualTo(forOffice);
        assertThat(free.free()).isEqualTo(Math.min(forPublic, forOffice));
    }

    @Test
    void onceTheyAreKeptNoMoreTheyAreFreeForAll() {
        var over = new Seats(terms(12, 4, NOW), Map.of(), NOW);
        assertThat(over.freeFor(Side.ACADEMIA)).isEqualTo(12);
        var not = new Seats(terms(12, 4, NOW.plus(Duration.ofSeconds(1))), Map.of(), NOW);
        assertThat(not.freeFor(Side.ACADEMIA)).isEqualTo(8);
    }

    @Test
    void whereThereIsRoomForAllNobodyWaits() {
        assertThat(new Seats(terms(null, 0, null), Map.of(Side.PUBLIC, 100_000), NOW).freeFor(Side.PUBLIC))
                .isGreaterThan(100_000);
    }

    @Test
    void whateverIsTakenNeverMoreThanThereIsIsFree() {
        var random = new Random(20);
        for (int round = 0; round < 2_000; round++) {
            int seats = 1 + random.nextInt(30);
            int kept = random.nextInt(seats + 1);
            var free = new Seats(terms(seats, kept, null), Map.of(), NOW);
            int taken = 0;
            int takenByOthers = 0;
            for (int guest = 0; guest < 60; guest++) {
                var side = Side.values()[random.nextInt(Side.values().length)];
                int wanted = 1 + random.nextInt(5);
                int got = Math.min(wanted, free.freeFor(side));
                free.take(side, got);
                taken += got;
                takenByOthers += side == Side.PUBLIC ? 0 : got;
                assertThat(taken).isLessThanOrEqualTo(seats);
                assertThat(takenByOthers).isLessThanOrEqualTo(seats - kept);
            }
        }
    }

    private static Terms terms(@Nullable Integer seats, int kept, @Nullable Instant until) {
        return new Terms(true, seats, null, 24, Side.PUBLIC, kept, until, Set.of(), Text.sk(""), "");
    }
}
