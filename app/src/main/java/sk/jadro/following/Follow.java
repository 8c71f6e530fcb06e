package sk.jadro.following;

import java.util.UUID;
import sk.jadro.base.open.Reference;

/**
 * That somebody wants to hear of something.
 *
 * @param thing a public one, the whole partnership, or the desk
 * @param isConfirmed whether they have said so themselves
 * @param isEnded whether they have had enough
 */
record Follow(UUID id, UUID person, Reference thing, Rhythm rhythm, boolean isConfirmed, boolean isEnded) {
    boolean stands() {
        return isConfirmed && !isEnded;
    }
}
