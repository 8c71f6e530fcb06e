package sk.jadro.coowners;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.people.NameVisibility;

/**
 * A name of a table beside the one that stands in its column.
 *
 * @param standing null if there is none yet
 * @param address that the standing one gets; null if it keeps its own
 * @param isTwice whether another row means the same
 */
record ComparedName(
        ImportedName name,
        @Nullable CoOwner standing,
        @Nullable EmailAddress address,
        boolean isTwice) {
    /** What becomes of it. */
    ImportedName.Fate fate() {
        if (standing == null) {
            return ImportedName.Fate.NEW;
        }
        if (isTwice
                || standing.source() != CoOwner.Source.IMPORT
                || standing.state() != CoOwner.State.CONFIRMED
                || standing.isErased()) {
            return ImportedName.Fate.LEFT;
        }
        return address == null && signature().equals(standing.signature())
                ? ImportedName.Fate.SAME
                : ImportedName.Fate.CHANGED;
    }

    /** As it is to stand in its column: of what the table does not say, that which stands there already. */
    Signature signature() {
        var before = standing == null ? null : standing.signature();
        return new Signature(
                name.name(),
                name.side(),
                name.organisation() != null || before == null ? name.organisation() : before.organisation(),
                name.part() != null ? name.part() : before == null ? Engagement.OWNER : before.part(),
                !name.offers().isEmpty() || before == null ? name.offers() : before.offers(),
                name.offer() != null || before == null ? name.offer() : before.offer(),
                NameVisibility.NONE);
    }

    /** The one that stands, of which there is one. */
    CoOwner found() {
        return Objects.requireNonNull(standing);
    }
}
