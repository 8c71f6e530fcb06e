package sk.jadro.coordinators;

import java.time.Instant;
import java.util.UUID;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.ChiefEditor;
import sk.jadro.people.Person;
import sk.jadro.people.Side;

/**
 * A person who may run this one partnership, proven: whoever holds one has signed in. What only coordinators may do
 * takes one as its first argument, and only this module can make one, so forgetting to ask doesn't compile.
 */
public final class Coordinator implements ChiefEditor {
    private final PartnershipId partnership;
    private final Person person;
    private final Side side;
    private final Term term;

    Coordinator(PartnershipId partnership, Person person, Side side, Term term) {
        this.partnership = partnership;
        this.person = person;
        this.side = side;
        this.term = term;
    }

    /**
     * The time of somebody's task.
     *
     * @param since begins anew for one who ended and was invited again
     * @param accepted whether they have signed in since they were invited
     * @param verified whether they have signed in by a link that was sent to their address
     */
    record Term(Instant since, boolean accepted, boolean verified) {}

    Term term() {
        return term;
    }

    /** Whether they have signed in since they were invited; until then, the invitation may be on its way to a stranger. */
    public boolean hasAccepted() {
        return term.accepted();
    }

    @Override
    public PartnershipId partnership() {
        return partnership;
    }

    @Override
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
