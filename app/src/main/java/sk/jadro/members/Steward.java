package sk.jadro.members;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.Editor;
import sk.jadro.base.ui.Crumb;
import sk.jadro.base.web.Page;
import sk.jadro.coordinators.Coordinator;

/**
 * Somebody who may look after circles, proven: coordinators after all of them, whoever leads one after that. What is done about
 * memberships, tasks and decisions takes one as its first argument.
 */
public final class Steward implements Editor {
    private final Editor person;
    private final @Nullable Set<UUID> circles;

    /** @param circles after which they look; null for all */
    private Steward(Editor person, @Nullable Set<UUID> circles) {
        this.person = person;
        this.circles = circles;
    }

    private record Lead(PartnershipId partnership, UUID id) implements Editor {}

    static Steward of(Coordinator coordinator) {
        return new Steward(coordinator, null);
    }

    /** Empty of somebody who leads none. */
    static Optional<Steward> of(CircleMember member) {
        var led = member.led();
        return led.isEmpty()
                ? Optional.empty()
                : Optional.of(new Steward(new Lead(member.partnership(), member.id()), led));
    }

    /** Where their way begins: at the desk, or at the circles' own pages. */
    public static Crumb start(Page page) {
        return page.may(Coordinator.class)
                ? new Crumb(page.say("frame.desk"), page.link("/desk"))
                : new Crumb(page.say("members.inside.mine"), page.link("/inside"));
    }

    public boolean looksAfter(UUID circle) {
        return circles == null || circles.contains(circle);
    }

    /** The circles after which they look; null for all of them. */
    public @Nullable Set<UUID> circles() {
        return circles;
    }

    /** Whether they coordinate: what is decided by those who do is theirs. */
    public boolean coordinates() {
        return circles == null;
    }

    /** Who they are if they coordinate. */
    public Optional<Coordinator> coordinator() {
        return person instanceof Coordinator coordinator ? Optional.of(coordinator) : Optional.empty();
    }

    @Override
    public PartnershipId partnership() {
        return person.partnership();
    }

    @Override
    public UUID id() {
        return person.id();
    }
}
