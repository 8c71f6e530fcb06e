package sk.jadro.base.open;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a room tells of a lower room's public things, which don't know it; each room declares its own as beans.
 *
 * @param kind the {@linkplain PublicKind#name name} of the things it is about: {@code activity}
 * @param name as programs read it: {@code coOwners}
 * @param says the key of its name for people
 * @param counts how many of each group, by the things' ids; one that is left out has none. Called inside the partnership, once
 *     for many things
 */
public record PublicPart(String kind, String name, String says, Counts counts) {
    /** Finds how many of each group, say of each side, belong to each of these things. */
    public interface Counts {
        Map<UUID, ? extends Map<? extends Enum<?>, Integer>> of(List<UUID> ids);
    }
}
