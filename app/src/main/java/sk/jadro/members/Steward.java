package sk.jadro.members;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.edit.Editor;
import sk.jadro.coordinators.Coordinator;

/**
 * Somebody who may look after circles, proven: coordinators after all of them, whoever leads one after that. What is done about
 * memberships takes one as its first argument.
 */
public final class Steward {
    private final @Nullable Coordinator coordinator;
    private final @Nullable CircleMember member;
    private final Editor editor;

    private Steward(@Nullable Coordinator coordinator, @Nullable CircleMember member, Editor editor) {
        this.coordinator = coordinator;
        this.member = member;
        this.editor = editor;
    }

    private record Lead(PartnershipId partnership, UUID id) implements Editor {}

    static Steward of(Coordinator coordinator) {
        return new Steward(coordinator, null, coordinator);
    }

    static Steward of(CircleMember member) {
        return new Steward(null, member, new Lead(member.partnership(), member.id()));
    }

    public boolean looksAfter(UUID circle) {
        return coordinator != null || (member != null && member.leads(circle));
    }

    /** Whether they coordinate: what is decided by those who do is theirs. */
    public boolean coordinates() {
        return coordinator != null;
    }

    public PartnershipId partnership() {
        return editor.partnership();
    }

    /** As whom the history knows them. */
    public Editor editor() {
        return editor;
    }
}
