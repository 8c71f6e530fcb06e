package sk.jadro.base.traffic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.coyote.Processor;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Connections amid the headers of a request. The server waits for each byte of them anew, so one byte now and then would
 * hold a place for hours; whoever is at it for longer than the {@linkplain Pace time of grace} is let go.
 */
final class Dawdlers {
    private final LongSupplier nanoseconds;
    private Map<Object, Long> since = new HashMap<>();

    Dawdlers(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** Looks at all connections once, and closes those that have been at their headers for too long. */
    void letGo(Set<? extends SocketWrapperBase<?>> connections) {
        var now = nanoseconds.getAsLong();
        var still = new HashMap<Object, Long>();
        for (var connection : connections) {
            // There is one just while the rest of a head is waited for, or while a stream goes on: a request in service
            // has taken it.
            if (!(connection.getCurrentProcessor() instanceof Processor reading) || reading.isAsync()) {
                continue;
            }
            var begun = since.getOrDefault(connection, now);
            if (Duration.ofNanos(now - begun).compareTo(Pace.GRACE) > 0) {
                connection.close();
            } else {
                still.put(connection, begun);
            }
        }
        since = still;
    }
}
