package sk.jadro.base.live;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All pages of this node that hear of one thing: its changes are read once for all of them. */
final class LiveChannel {
    private static final Logger LOG = LoggerFactory.getLogger(LiveChannel.class);

    /** Changes that come so close to each other are read, and go out, together. */
    private static final int GATHERED_MILLIS = 100;

    private final LiveSource source;
    private final Set<LiveSeat> seats = ConcurrentHashMap.newKeySet();
    private long delivered;
    private boolean due;
    private boolean reading;
    private boolean left;

    LiveChannel(LiveSource source) {
        this.source = source;
    }

    /**
     * Whoever comes gets what they missed first. Nothing is read between that and what all get.
     *
     * @param after the number of the last change that they have
     * @return null if all have left it for good
     */
    synchronized @Nullable LiveSeat join(long after) {
        if (left) {
            return null;
        }
        if (seats.isEmpty()) {
            delivered = source.last();
        }
        var seat = new LiveSeat();
        var number = Math.min(after, delivered);
        while (number < delivered) {
            var missed = source.after(number);
            if (missed.upTo() <= number) {
                break;
            }
            // What came in this moment is yet to go out to all.
            seat.offer(missed.events().stream()
                    .filter(event -> event.number() <= delivered)
                    .map(LiveEvent::written)
                    .toList());
            number = missed.upTo();
        }
        seats.add(seat);
        return seat;
    }

    /** Whether it was the last one, so that nobody joins any more. */
    synchronized boolean leave(LiveSeat seat) {
        seats.remove(seat);
        left = seats.isEmpty();
        return left;
    }

    /** There is something new, or may be. */
    synchronized void tell() {
        due = true;
        if (!reading && !seats.isEmpty()) {
            reading = true;
            Thread.ofVirtual().name("live").start(this::read);
        }
    }

    /** The pages ask again by themselves. */
    synchronized void end() {
        seats.forEach(LiveSeat::end);
    }

    private void read() {
        try {
            do {
                Thread.sleep(GATHERED_MILLIS);
            } while (deliver());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("changes could not be read: {}", e.getMessage());
            // Whoever asks again gets what is missing.
            end();
        } finally {
            stopReading();
        }
    }

    private synchronized void stopReading() {
        reading = false;
        if (due && !seats.isEmpty()) {
            tell();
        }
    }

    /** Whether there may be more. */
    private synchronized boolean deliver() {
        due = false;
        var piece = source.after(delivered);
        var isNew = piece.upTo() > delivered;
        if (isNew) {
            delivered = piece.upTo();
            var written = written(piece);
            seats.forEach(seat -> seat.offer(written));
        }
        return due || isNew;
    }

    private static List<byte[]> written(LivePiece piece) {
        return piece.events().stream().map(LiveEvent::written).toList();
    }
}
