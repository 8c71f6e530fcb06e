package sk.jadro.coordinators;

import java.util.UUID;

/**
 * A task for which people sign in, by a link that is mailed to them. The room that knows who has it declares this as a
 * bean, and a {@link sk.jadro.base.web.Role} that mints the proof from {@link SignedIn}. Called inside the partnership.
 */
public interface SignInRole {
    boolean isOf(UUID person);

    /** Where they begin, below the partnership's home: {@code /desk}. */
    String start();

    /**
     * Notes that one of them signed in.
     *
     * @param byMail whether by a link that was sent to their address, which is thereby theirs
     */
    default void signedIn(UUID person, boolean byMail) {}
}
