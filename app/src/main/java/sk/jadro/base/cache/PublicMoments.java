package sk.jadro.base.cache;

import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.db.PublicChange;

/**
 * Since when each partnership's pages look as they do, as far as this node has heard. Moments are counted, not measured:
 * a page is good if its making began at or after the last change, so one begun before and finished after it is not kept.
 */
@Component
class PublicMoments {
    private final ConcurrentHashMap<PartnershipId, Long> changes = new ConcurrentHashMap<>();
    private volatile long now;
    private volatile long heardSince;
    private volatile boolean hearing;

    /** The present moment. */
    long now() {
        return now;
    }

    /** Whether what was made from this moment on still stands. While this node hears no changes, nothing does. */
    boolean stands(PartnershipId partnership, long moment) {
        return hearing && moment >= heardSince && moment >= changes.getOrDefault(partnership, 0L);
    }

    @EventListener
    synchronized void changed(PublicChange change) {
        changes.put(change.partnership(), ++now);
    }

    /** From now on changes are heard; what happened before may have been missed. */
    synchronized void hear() {
        changes.clear();
        heardSince = ++now;
        hearing = true;
    }

    void hearNoMore() {
        hearing = false;
    }
}
