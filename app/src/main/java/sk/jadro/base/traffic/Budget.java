package sk.jadro.base.traffic;

import java.util.HashMap;
import java.util.Map;

/** How many bytes may be held at once, in all and for one network. */
final class Budget {
    private final long inAll;
    private final long ofOneNetwork;
    private final Map<Network, Long> held = new HashMap<>();
    private long total;

    Budget(long inAll, long ofOneNetwork) {
        this.inAll = inAll;
        this.ofOneNetwork = ofOneNetwork;
    }

    /** Whether there is room for so many more; they are held until given back. */
    synchronized boolean take(Network network, long bytes) {
        var ofThis = held.getOrDefault(network, 0L) + bytes;
        if (total + bytes > inAll || ofThis > ofOneNetwork) {
            return false;
        }
        held.put(network, ofThis);
        total += bytes;
        return true;
    }

    synchronized void giveBack(Network network, long bytes) {
        total -= bytes;
        held.computeIfPresent(network, (key, now) -> now == bytes ? null : now - bytes);
    }

    /** Whether this network holds all that one may. */
    synchronized boolean isFullFor(Network network, long bytes) {
        return held.getOrDefault(network, 0L) + bytes > ofOneNetwork;
    }
}
