package sk.jadro.coowners;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.mail.EmailAddress;

/**
 * A person in an activity's column, as coordinators see them.
 *
 * @param person null for one who was erased: only the count is left
 * @param email null for one who signed on paper and gave none, or came in a table without one
 * @param importKey by which a table calls them that they came in; null for those who came otherwise
 */
record CoOwner(
        UUID id,
        @Nullable UUID person,
        @Nullable EmailAddress email,
        Signature signature,
        State state,
        Source source,
        Instant since,
        boolean sample,
        @Nullable String importKey) {
    boolean isErased() {
        return person == null;
    }

    /** Where a sign-up stands. */
    enum State {
        /** Its owner has not used the link in the letter yet: it waits in the form, its id is the form's. */
        UNCONFIRMED,
        CONFIRMED,
        /** Taken back by its owner; forgotten after a week, until then that can be undone. */
        WITHDRAWN,
        /** Taken out by a coordinator; it can be brought back for a week. */
        REMOVED
    }

    /** How the name got there. */
    enum Source {
        FORM,
        PAPER,
        /** A coordinator brought it in a table: it is counted, and shown only once its owner says how. */
        IMPORT
    }
}
