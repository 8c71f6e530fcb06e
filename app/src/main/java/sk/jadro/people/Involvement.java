package sk.jadro.people;

import java.util.List;
import java.util.UUID;
import sk.jadro.base.web.Page;

/**
 * What people are and do in a room, and what it asks them for, as they find it on their own page. Each such room declares
 * its own as a bean; called inside the partnership.
 */
public interface Involvement {
    /** In the order that the person cares for. A number of queries that does not grow with the things. */
    List<Involved> of(Page page, UUID person);

    /** Undoes what a consent of theirs allowed, as they took it back, if its subject is a row of this room. */
    default void takenBack(UUID person, UUID subject) {}
}
