package sk.jadro.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters to all who follow, whatever happens while they are written. */
@Tag("full")
class DigestsTest {
    private static final int FOLLOWERS = 3_000;

    /** So that another node soon knows that this one is dead. */
    private static final String SOON = "--db-scheduler.heartbeat-interval=1s";

    private static final String ERASED = """
            delete from person where id = (
                select person_id from follow where person_id not in (select person_id from news_told) order by id limit 1)
            """;

    @Test
    void whoeverFollowsIsWrittenToOnceThoughTheNodeIsKilledAndSomebodyIsErased() throws Exception {
        try (var house = House.of(1)) {
            var killed = RunningJadro.start(house.data(), SOON);
            Uncached.fill(house.data(), "following.sql", Map.of("followers", FOLLOWERS));
            try (var database = house.data().connect()) {
                Following.again(database, FOLLOWERS);
                Following.tellNow(database);
                await(() -> letters(database) > 0);
                killed.kill();
                assertThat(letters(database)).isPositive().isLessThan(FOLLOWERS);
                assertThat(Following.execute(database, ERASED)).isEqualTo(1);
            }
            try (var again = RunningJadro.start(house.data(), SOON);
                    var database = house.data().connect()) {
                await(() -> letters(database) >= FOLLOWERS - 1);
                assertThat(again.isAlive()).isTrue();
                assertThat(Following.number(database, "select count(distinct recipient) from mail"))
                        .isEqualTo(FOLLOWERS - 1)
                        .isEqualTo(letters(database));
                assertThat(Following.number(database, "select count(*) from news_told"))
                        .isEqualTo((FOLLOWERS - 1) * Following.number(database, "select count(*) from news"));
            }
        }
    }

    private static double letters(Connection database) {
        try {
            return Following.number(database, "select count(*) from mail");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (var attempt = 0; attempt < 6_000; attempt++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.sleep(Duration.ofMillis(20));
        }
        throw new AssertionError("It did not come to be within two minutes.");
    }
}
