package sk.jadro.base.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One at a time, of those who wait. */
class TurnsTest {
    private static final Network CROWD = Network.of("192.0.2.1");
    private static final Network OTHER_CROWD = Network.of("192.0.2.2");
    private static final Network READER = Network.of("192.0.2.3");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicLong now = new AtomicLong();
    private final Turns turns = new Turns(1, now::get);
    private final List<String> served = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void everybodyGoesHome() {
        people.shutdownNow();
    }

    @Test
    void whoComesNowAndThenWaitsForNobodyOfACrowd() throws Exception {
        var first = taken(CROWD);
        var queue = List.of(wait(CROWD, "1"), wait(CROWD, "2"), wait(READER, "reader"), wait(CROWD, "3"));

        first.close();
        end(queue);

        assertThat(served).containsExactly("reader", "1", "2", "3");
    }

    @Test
    void twoCrowdsTakeTurns() throws Exception {
        var first = taken(READER);
        var queue = List.of(
                wait(CROWD, "a1"),
                wait(CROWD, "a2"),
                wait(CROWD, "a3"),
                wait(OTHER_CROWD, "b1"),
                wait(OTHER_CROWD, "b2"),
                wait(OTHER_CROWD, "b3"));

        first.close();
        end(queue);

        assertThat(served).containsExactly("a1", "b1", "a2", "b2", "a3", "b3");
    }

    @Test
    void whoHadMoreThanAllOthersIsServedInTheEnd() throws Exception {
        var first = taken(CROWD);
        now.addAndGet(TimeUnit.SECONDS.toNanos(2));
        var queue = new ArrayList<Future<?>>(List.of(wait(CROWD, "crowd")));
        for (int i = 1; i <= 12; i++) {
            queue.add(wait(Network.of("198.51.100." + i), String.valueOf(i)));
        }

        first.close();
        end(queue);

        assertThat(served.indexOf("crowd")).isBetween(1, 8);
    }

    @Test
    void whatTheHouseDoesByItselfWaitsForNobodysSake() throws Exception {
        var first = taken(CROWD);
        var queue = List.of(wait(READER, "reader"), wait(null, "house"));

        first.close();
        end(queue);

        assertThat(served).containsExactly("house", "reader");
    }

    @Test
    void whatOneHadIsForgottenWithTime() throws Exception {
        var itsOnlyTurn = taken(CROWD);
        now.addAndGet(TimeUnit.SECONDS.toNanos(2));
        itsOnlyTurn.close();
        now.addAndGet(TimeUnit.MINUTES.toNanos(10));
        var first = taken(READER);
        var queue = List.of(wait(CROWD, "crowd"), wait(READER, "reader"));

        first.close();
        end(queue);

        assertThat(served).containsExactly("crowd", "reader");
    }

    @Test
    void whoseTurnDidNotComeInTimeLeavesThePlaceToOthers() throws Exception {
        var first = taken(CROWD);

        assertThat(turns.take(READER, Duration.ZERO)).isNull();

        first.close();
        assertThat(turns.take(CROWD, Duration.ZERO)).isNotNull();
        assertThat(turns.take(CROWD, Duration.ZERO)).isNull();
    }

    @Test
    void aTurnEndsOnce() throws Exception {
        var first = taken(CROWD);
        first.close();
        first.close();

        assertThat(turns.take(CROWD, Duration.ZERO)).isNotNull();
        assertThat(turns.take(CROWD, Duration.ZERO)).isNull();
    }

    @Test
    void whoIsInterruptedWhileWaitingTakesNoTurn() throws Exception {
        var first = taken(CROWD);
        var waiting = wait(READER, "reader");

        waiting.cancel(true);
        first.close();

        taken(CROWD);
        assertThat(served).isEmpty();
    }

    private Turns.Turn taken(@Nullable Network network) throws InterruptedException {
        return Objects.requireNonNull(turns.take(network, LONG));
    }

    /** Comes when those before have their place, is served, and goes. */
    private Future<?> wait(@Nullable Network network, String name) {
        var waitingBefore = turns.waiting();
        var coming = people.submit(() -> {
            try (var ignored = taken(network)) {
                served.add(name);
            }
            return null;
        });
        Awaitility.await().until(() -> turns.waiting() > waitingBefore);
        return coming;
    }

    private static void end(List<? extends Future<?>> all) throws Exception {
        for (var one : all) {
            one.get(10, TimeUnit.SECONDS);
        }
    }
}
