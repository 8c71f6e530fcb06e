package sk.jadro.base.traffic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who goes next where only so many can be at work at once: of those who wait, whose network has had the least of late.
 * Hundreds that ask without end wait for each other, and whoever comes now and then waits for none of them (fair queueing:
 * Demers, Keshav and Shenker, <i>Analysis and Simulation of a Fair Queueing Algorithm</i>, SIGCOMM 1989). Among many who ask
 * about as much as each other, whoever had a little more would wait without end; so now and then it is the turn of whoever came
 * first.
 */
final class Turns {
    /** What one had counts half after so long. */
    private static final Duration HALF_LIFE = Duration.ofSeconds(10);

    /** What a turn is taken to last until it ends: many at once from one network wait behind each other, too. */
    private static final Duration EXPECTED = Duration.ofMillis(5);

    /** Before all who had nothing yet. */
    private static final double AHEAD = -1;

    /** Which turn each time is that of whoever waits the longest. */
    private static final int OF_THE_FIRST = 8;

    private final LongSupplier nanoseconds;
    private final NavigableSet<Turn> waiting =
            new TreeSet<>(Comparator.comparingDouble((Turn turn) -> turn.rank).thenComparingLong(turn -> turn.came));
    private final SequencedSet<Turn> inOrder = new LinkedHashSet<>();
    private final Cache<Network, Had> had = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(HALF_LIFE.multipliedBy(12))
            .build();
    private int free;
    private long came;
    private long called;

    Turns(int atOnce, LongSupplier nanoseconds) {
        this.free = atOnce;
        this.nanoseconds = nanoseconds;
    }

    /** The nanoseconds that a network had, of which the older count less. */
    private static final class Had {
        private double sum;
        private long asOf;

        Had(long now) {
            asOf = now;
        }

        double at(long now) {
            sum *= Math.pow(0.5, (double) (now - asOf) / HALF_LIFE.toNanos());
            asOf = now;
            return sum;
        }
    }

    /** One's turn, until it {@linkplain #close ends}. */
    final class Turn implements AutoCloseable {
        private final @Nullable Had whose;
        private final double rank;
        private final long came;
        private final CountDownLatch called = new CountDownLatch(1);
        private long began;
        private boolean isOver;

        private Turn(@Nullable Had whose, double rank, long came) {
            this.whose = whose;
            this.rank = rank;
            this.came = came;
        }

        private void begin(long now) {
            began = now;
            called.countDown();
        }

        /** Once more does nothing. */
        @Override
        public void close() {
            end(this);
        }
    }

    /**
     * Waits for one's turn.
     *
     * @param network whose; null for what the house does itself, which waits for nobody's sake
     * @return null where it did not come in time
     */
    @Nullable
    Turn take(@Nullable Network network, Duration atMost) throws InterruptedException {
        var turn = queueUp(network);
        try {
            if (turn.called.await(atMost.toNanos(), TimeUnit.NANOSECONDS) || !leave(turn)) {
                return turn;
            }
            return null;
        } catch (InterruptedException e) {
            if (!leave(turn)) {
                turn.close();
            }
            throw e;
        }
    }

    /** How many wait now. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized Turn queueUp(@Nullable Network network) {
        var now = nanoseconds.getAsLong();
        var whose = network == null ? null : had.get(network, any -> new Had(now));
        var turn = new Turn(whose, whose == null ? AHEAD : whose.at(now), came++);
        if (whose != null) {
            whose.sum += EXPECTED.toNanos();
        }
        if (free > 0) {
            free--;
            turn.begin(now);
        } else {
            waiting.add(turn);
            inOrder.add(turn);
        }
        return turn;
    }

    /** Whether it was still waited for; otherwise it has just come. */
    private synchronized boolean leave(Turn turn) {
        inOrder.remove(turn);
        return waiting.remove(turn);
    }

    /** Whose turn it is now; null if nobody waits. */
    private @Nullable Turn next() {
        if (waiting.isEmpty()) {
            return null;
        }
        var next = ++called % OF_THE_FIRST == 0 ? inOrder.getFirst() : waiting.first();
        leave(next);
        return next;
    }

    private synchronized void end(Turn turn) {
        if (turn.isOver) {
            return;
        }
        turn.isOver = true;
        var now = nanoseconds.getAsLong();
        if (turn.whose != null) {
            turn.whose.sum = Math.max(0, turn.whose.at(now) + (now - turn.began) - EXPECTED.toNanos());
        }
        var next = next();
        if (next == null) {
            free++;
        } else {
            next.begin(now);
        }
    }
}
