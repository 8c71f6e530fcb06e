package sk.jadro.base.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What one page has yet to be sent. */
final class LiveSeat {
    /** Whoever reads so slowly asks again and goes on from there. */
    private static final int MOST = 2_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private boolean ended;

    void offer(List<byte[]> events) {
        lock.lock();
        try {
            // After what it has not got it gets nothing: it asks again from there.
            if (ended || waiting.size() + events.size() > MOST) {
                ended = true;
            } else {
                waiting.addAll(events);
            }
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean isEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    /** What there is to send, as soon as there is something, even if it has ended since; nothing once the time is over. */
    List<byte[]> next(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (waiting.isEmpty() && !ended && left > 0) {
                left = changed.awaitNanos(left);
            }
            var events = new ArrayList<>(waiting);
            waiting.clear();
            return events;
        } finally {
            lock.unlock();
        }
    }
}
