package sk.jadro.submissions;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Code;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Page;
import sk.jadro.people.Involved;

/**
 * What a room asks people for by a form without an account; each such room declares its own as a bean. All is called
 * inside the partnership, in the transaction that changes the submission.
 */
public interface SubmissionKind {
    Called called();

    /**
     * What such a kind is called.
     *
     * @param name as its rows and its links' purposes call it: {@code sign-up}
     * @param path the segment of its pages' addresses: {@code sign-ups}. The room shows the second link's page, {@code
     *     /sign-ups/{token}}
     * @param start where somebody whose link is good no more can begin anew
     */
    record Called(String name, String path, Start start) {}

    default String name() {
        return called().name();
    }

    default String path() {
        return called().path();
    }

    default Start start() {
        return called().start();
    }

    /** The button of this kind's submission on its sender's own page. */
    default Involved.Deed deed(MyDeed deed, UUID submission, String label) {
        return new Involved.Deed(label, "/mine/" + path() + "/" + submission + "/" + Code.of(deed));
    }

    /**
     * A page to go on to.
     *
     * @param path below the partnership's home
     * @param key of its name
     */
    record Start(String path, String key) {}

    /** What the letter says of it, in the words given. */
    Asked asked(Submission submission, Words words);

    /**
     * What stands in a letter that asks for confirmation.
     *
     * @param text what was asked for
     * @param confirm the first link's words
     * @param note what else is to be known before the link is used; may be empty
     */
    record Asked(String subject, String text, String confirm, String note) {}

    /** How it stands, for the pages of its links. */
    Standing standing(Page page, Submission submission);

    /**
     * Keeps what its owner chose by confirming it, just before it happens.
     *
     * @param form with the fields of {@link Standing.Waiting#choices}; empty where it is confirmed by a button alone, as on its
     *     owner's own page
     */
    default void chosen(Submission submission, Form form) {}

    /**
     * Lets happen what it asks for; as what was withdrawn happens again, unless its owner may have a new address.
     *
     * @param former what it takes the place of, as its owner has a new address
     */
    default void confirmed(Submission submission, @Nullable Submission former) {
        broughtBack(submission);
    }

    /** It was confirmed in the browser that gets this answer, by whoever has the letter. */
    default void confirmedHere(Page page, Submission submission, HttpServletResponse response) {}

    /** Takes back what happened for it, or for others of the same person. */
    void withdrawn(Submission submission);

    /** Lets happen again what was withdrawn. */
    void broughtBack(Submission submission);

    /** Those whose time is over: sent before then and never confirmed, or nothing of them stands any more. */
    List<UUID> over(Instant before);
}
