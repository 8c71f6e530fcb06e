package sk.jadro.members;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.edit.Edition;

/**
 * Of a person in a circle, from–to.
 *
 * @param person null once they were erased
 * @param form by which they came, while it is kept
 * @param name empty once they were erased
 * @param version counts its changes, so that two people editing at once notice each other
 */
record Membership(
        UUID id,
        UUID circle,
        @Nullable UUID person,
        @Nullable UUID form,
        String name,
        MembershipDraft draft,
        int version) {
    Edition<MembershipDraft> edition() {
        return new Edition<>(draft, version);
    }
}
