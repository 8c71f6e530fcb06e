package sk.jadro.base.live;

import java.util.HashMap;
import java.util.Map;

/** How many streams there may be at once, in all and of one network: each takes a connection for as long as its page is open. */
final class LiveBound {
    private static final int IN_ALL = 2_000;

    /**
     * Twice as many people as a hall behind one Wi-Fi holds: that a page has gone is noticed after a while, and when a round
     * begins all of them come anew at once.
     */
    private static final int OF_ONE_NETWORK = 1_200;

    private final Map<String, Integer> byNetwork = new HashMap<>();
    private int inAll;

    synchronized boolean enter(String network) {
        var ofOne = byNetwork.getOrDefault(network, 0);
        if (inAll >= IN_ALL || ofOne >= OF_ONE_NETWORK) {
            return false;
        }
        inAll++;
        byNetwork.put(network, ofOne + 1);
        return true;
    }

    synchronized void leave(String network) {
        inAll--;
        byNetwork.computeIfPresent(network, (same, ofOne) -> ofOne == 1 ? null : ofOne - 1);
    }
}
