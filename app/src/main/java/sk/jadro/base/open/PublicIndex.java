package sk.jadro.base.open;

import java.util.List;
import java.util.UUID;

/**
 * What is made from all public things, kept, and made anew from each that changes; whoever has such a thing declares it as a bean.
 * Called inside the partnership, by one at a time.
 */
public interface PublicIndex {
    /** By which it is known among the others. */
    String name();

    /** Changes when it would be made otherwise than before. */
    String version();

    /** Takes the public things with this id, at most one of each kind, in place of those that had it. */
    void replace(UUID id, List<PublicThing> now);

    /** Forgets what it has, as all things are added anew. */
    void clear();

    void add(List<PublicThing> things);

    /** All things were added. */
    default void complete() {}
}
