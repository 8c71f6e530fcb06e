package sk.jadro.base.files;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import sk.jadro.base.traffic.Network;

/**
 * Sends files out. Lets only so many be on their way at once, in all and to one network: each costs some hundred
 * kilobytes until its reader has it. Others wait for a place, for a while. Those on their way read in turn, so that
 * none is cut off for want of a connection to the database, and pages find one, too.
 */
@Component
public class Deliveries {
    private static final int AT_MOST = 240;
    private static final int AT_MOST_TO_ONE_NETWORK = 60;
    private static final int READING_AT_MOST = 6;
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition place = lock.newCondition();
    private final Semaphore turns = new Semaphore(READING_AT_MOST, true);
    private final Map<Network, Integer> byNetwork = new HashMap<>();
    private int all;

    /** The answer by which a file goes out. */
    public View of(Delivery delivery, Delivery.Slices slices) {
        return new SlicedFile(delivery, (offset, length) -> inTurn(() -> slices.slice(offset, length)), this);
    }

    /** Takes a place; false if none became free in time. */
    boolean begin(Network network) {
        lock.lock();
        try {
            var left = WAIT.toNanos();
            while (all >= AT_MOST || byNetwork.getOrDefault(network, 0) >= AT_MOST_TO_ONE_NETWORK) {
                if (left <= 0) {
                    return false;
                }
                left = place.awaitNanos(left);
            }
            all++;
            byNetwork.merge(network, 1, Integer::sum);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Reads once it is one's turn. */
    private <T> T inTurn(Supplier<T> reading) {
        turns.acquireUninterruptibly();
        try {
            return reading.get();
        } finally {
            turns.release();
        }
    }

    void end(Network network) {
        lock.lock();
        try {
            all--;
            byNetwork.computeIfPresent(network, (key, number) -> number == 1 ? null : number - 1);
            place.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
