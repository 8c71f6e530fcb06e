package sk.jadro.members;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sk.jadro.base.db.PartnershipId;

/**
 * A person who is in circles of this partnership, proven: whoever holds one has signed in. What only members may see takes one
 * as its first argument, and only this room can make one.
 */
public final class CircleMember {
    private final PartnershipId partnership;
    private final UUID id;
    private final Map<UUID, Boolean> circles;
    private final boolean monitors;

    /**
     * @param circles those that the person is in, and whether they lead each
     * @param monitors whether one of these watches over the partnership
     */
    CircleMember(PartnershipId partnership, UUID id, Map<UUID, Boolean> circles, boolean monitors) {
        this.partnership = partnership;
        this.id = id;
        this.circles = Map.copyOf(circles);
        this.monitors = monitors;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** Of the person. */
    public UUID id() {
        return id;
    }

    Set<UUID> circles() {
        return circles.keySet();
    }

    public boolean isIn(UUID circle) {
        return circles.containsKey(circle);
    }

    public boolean leads(UUID circle) {
        return circles.getOrDefault(circle, false);
    }

    /** The circles that they lead. */
    Set<UUID> led() {
        return circles.keySet().stream().filter(this::leads).collect(Collectors.toSet());
    }

    /** Whether they watch over the partnership, and may read what any circle has for itself. */
    public boolean monitors() {
        return monitors;
    }
}
