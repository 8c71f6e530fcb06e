package sk.jadro.events;

import java.util.List;
import java.util.UUID;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.text.Text;

/** What grew from events in a room above this one: the red thread forward. Each such room declares its own as a bean. */
public interface Growth {
    /** What readers may see of that which grew from the event, in its order; at most a hundred. */
    List<Shoot> grownFrom(PartnershipId partnership, UUID event);

    /** Whether anything that readers may see grew from the event. */
    boolean hasGrownFrom(PartnershipId partnership, UUID event);

    /**
     * A thing that grew from an event.
     *
     * @param path of its page below the partnership's home: {@code /activities/jednoduchsi-jazyk}
     */
    record Shoot(Text title, String path) {}
}
