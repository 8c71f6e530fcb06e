package sk.jadro.mine;

import java.time.Instant;
import java.util.UUID;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.people.Person;

/**
 * A person who opened their own page by the link in a letter of theirs, proven. What only they may do takes one as its
 * first argument, and only this room can make one.
 */
public final class Myself {
    private final PartnershipId partnership;
    private final Person person;
    private final Instant until;

    Myself(PartnershipId partnership, Person person, Instant until) {
        this.partnership = partnership;
        this.person = person;
        this.until = until;
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

    /** How long the link is good. */
    Instant until() {
        return until;
    }
}
