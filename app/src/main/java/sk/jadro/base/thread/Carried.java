package sk.jadro.base.thread;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * People carry things of a kind, and stand as a knot of their own after each; the room that knows who declares it as a bean.
 *
 * @param kind the {@linkplain sk.jadro.base.open.PublicKind#plural plural} of the things' kind
 * @param says what the keys of its words begin with: {@code .people}, {@code .carry} and {@code .nobody}; all are given how many
 *     people there are
 */
public record Carried(String kind, String says, Counts counts) {
    /** Finds how many people carry each of these things; one that is left out has nobody. Called inside the partnership. */
    public interface Counts {
        Map<UUID, Integer> of(List<UUID> things);
    }
}
