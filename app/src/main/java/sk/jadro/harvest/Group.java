package sk.jadro.harvest;

import java.util.UUID;

/**
 * Notes that belong together.
 *
 * @param number counts the groups of a board, and stays
 * @param title blank while nobody has named it
 * @param meaning what people make of it; blank while nobody has said, as the following ones
 * @param audience for whom that is
 * @param follows what follows from it
 * @param change the number of its last change among those of its board
 */
record Group(
        UUID id, UUID board, int number, String title, String meaning, String audience, String follows, long change) {
    /** Whether anything of what people make of it is said. */
    boolean isInterpreted() {
        return !(meaning.isEmpty() && audience.isEmpty() && follows.isEmpty());
    }
}
