package sk.jadro.base.section;

import java.util.UUID;

/** Keeps a lower room's things from going away under what is real; each room that has such declares its own as a bean. */
public interface Hold {
    /** Whether something real hangs on the thing. Called inside its partnership. */
    boolean holds(UUID thing);
}
