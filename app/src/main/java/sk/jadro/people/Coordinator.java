package sk.jadro.people;

import java.util.UUID;
import sk.jadro.base.db.PartnershipId;

/**
 * A person who may run this one partnership, proven: whoever holds one has signed in. What only coordinators may do
 * takes one as its first argument, and only this module can make one, so forgetting to ask doesn't compile.
 */
public final class Coordinator {
    private final PartnershipId partnership;
    private final Person person;
    private final Side side;

    Coordinator(PartnershipId partnership, Person person, Side side) {
        this.partnership = partnership;
        this.person = person;
        this.side = side;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public UUID id() {
        return person.id();
    }

    public Person person() {
        return person;
    }

    public Side side() {
        return side;
    }
}
