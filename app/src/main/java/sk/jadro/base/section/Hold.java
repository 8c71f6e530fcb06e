package sk.jadro.base.section;

import java.util.UUID;

/** Keeps lower rooms' things from going away under what is real in a room; each such room declares its own as a bean. */
public interface Hold {
    /** Whether something real hangs on the thing. Called inside its partnership. */
    boolean holds(UUID thing);
}
