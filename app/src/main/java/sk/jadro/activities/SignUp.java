package sk.jadro.activities;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.people.Consent;

/**
 * A form as a person sent it, for one activity or several.
 *
 * @param consent as the form had it; its language is that of the letters
 * @param replaces the sign-up under an earlier address that this one is to take the place of
 * @param withdrawn whether its owner took it back before it was confirmed
 * @param moved whether another took this one's place, as its owner gave a new address and confirmed that
 */
record SignUp(
        UUID id,
        UUID person,
        EmailAddress email,
        List<UUID> activities,
        Signature signature,
        Consent consent,
        @Nullable UUID replaces,
        Instant createdAt,
        boolean confirmed,
        boolean withdrawn,
        boolean moved) {
    /** Whether its owner may still confirm it; one that was taken back, too. */
    boolean isOpen() {
        return !confirmed && !moved;
    }

    /** Whether its names wait for their owner's confirmation. */
    boolean waits() {
        return isOpen() && !withdrawn;
    }

    Lang lang() {
        return consent.lang();
    }
}
