package sk.jadro.base.files;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.coyote.CloseNowException;
import org.springframework.stereotype.Component;

/**
 * Lets only so many pictures be on their way at once, in all and to one network address: each costs some hundred
 * kilobytes for as long as its reader likes. Others wait for a place, for a while.
 */
@Component
class Deliveries {
    private static final int AT_MOST = 240;
    private static final int AT_MOST_TO_ONE_ADDRESS = 60;
    private static final Duration WAIT = Duration.ofSeconds(10);

    /** So much time has even the slowest; after that, at least so many bytes a second have to be taken. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private static final long BYTES_A_SECOND = 8_000;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition place = lock.newCondition();
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int all;

    /** Takes a place; false if none became free in time. */
    boolean begin(String address) {
        lock.lock();
        try {
            var left = WAIT.toNanos();
            while (all >= AT_MOST || byAddress.getOrDefault(address, 0) >= AT_MOST_TO_ONE_ADDRESS) {
                if (left <= 0) {
                    return false;
                }
                left = place.awaitNanos(left);
            }
            all++;
            byAddress.merge(address, 1, Integer::sum);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    void end(String address) {
        lock.lock();
        try {
            all--;
            byAddress.computeIfPresent(address, (key, number) -> number == 1 ? null : number - 1);
            place.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Pace pace() {
        return new Pace(System.nanoTime());
    }

    /** How fast one reader takes a picture, from a moment on. */
    record Pace(long began) {
        /** @throws CloseNowException if it is so slow that others need the place more */
        void check(long sent) throws CloseNowException {
            var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
            if (seconds > GRACE.toSeconds() && sent < seconds * BYTES_A_SECOND) {
                throw new CloseNowException("A reader of a picture was too slow.");
            }
        }
    }
}
