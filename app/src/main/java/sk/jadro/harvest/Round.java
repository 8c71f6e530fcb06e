package sk.jadro.harvest;

import java.util.List;

/** What people do at a board now, in the order in which a harvest usually goes. */
enum Round {
    /** They write. */
    WRITE,
    /** They put together what belongs together. */
    GROUP,
    /** They weigh the groups with dots. */
    WEIGH,
    /** They say what each group means, for whom, and what follows. */
    INTERPRET,
    /** They are done. */
    OVER;

    /** Those in which people do something. */
    static List<Round> steps() {
        return List.of(WRITE, GROUP, WEIGH, INTERPRET);
    }

    /** The one that usually comes next. */
    Round next() {
        return this == OVER ? OVER : values()[ordinal() + 1];
    }

    boolean isAfter(Round other) {
        return compareTo(other) > 0;
    }
}
