package sk.jadro.members;

import java.util.Map;
import java.util.UUID;
import sk.jadro.base.db.PartnershipId;

/**
 * A person who is in circles of this partnership, proven: whoever holds one has signed in. What only members may see takes one
 * as its first argument, and only this room can make one.
 */
public final class CircleMember {
    private final PartnershipId partnership;
    private final UUID id;
    private final Map<UUID, Boolean> circles;

    /** @param circles those that the person is in, and whether they lead each */
    CircleMember(PartnershipId partnership, UUID id, Map<UUID, Boolean> circles) {
        this.partnership = partnership;
        this.id = id;
        this.circles = Map.copyOf(circles);
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** Of the person. */
    public UUID id() {
        return id;
    }

    public boolean isIn(UUID circle) {
        return circles.containsKey(circle);
    }

    public boolean leads(UUID circle) {
        return circles.getOrDefault(circle, false);
    }
}
