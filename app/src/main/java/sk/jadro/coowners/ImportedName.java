package sk.jadro.coowners;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.people.Side;

/**
 * A name as a coordinator's table has it. What the table does not say leaves what is known as it is.
 *
 * @param number of its row, by which people find it again
 * @param key by which the table calls the name in this activity, always the same
 * @param isNamed whether that is a key of the table's own, so that two people of one name are two
 * @param organisation as it is typed; null if there is none
 * @param part null if there is none, which means an {@link Engagement#OWNER}
 * @param offers empty if there are none
 * @param offer in words; null if there is none
 */
public record ImportedName(
        int number,
        UUID activity,
        String key,
        boolean isNamed,
        String name,
        @Nullable EmailAddress email,
        Side side,
        @Nullable String organisation,
        @Nullable Engagement part,
        Set<Contribution> offers,
        @Nullable String offer) {
    /** Letters in the longest {@link #offer}, as in the form that people fill in themselves. */
    public static final int LONGEST_OFFER = SignUpForm.MAX_OFFER;

    public ImportedName {
        offers = Set.copyOf(offers);
    }

    /** What becomes of it once its table is written into the columns. */
    public enum Fate {
        NEW,
        CHANGED,
        SAME,
        /** People wrote or signed it themselves, took it back, or coordinators took it out: no table changes that. */
        LEFT
    }
}
