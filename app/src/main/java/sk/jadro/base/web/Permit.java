package sk.jadro.base.web;

import org.jspecify.annotations.Nullable;

/**
 * Proof that what a stranger posted may be acted on: no trap caught it and no limit is reached. Only {@link Stranger}
 * gives one, so what strangers may cause takes it as its first argument, and forgetting to ask doesn't compile. (Posts from
 * other sites' pages never come so far.)
 */
public final class Permit {
    private final @Nullable String mailbox;

    Permit(@Nullable String mailbox) {
        this.mailbox = mailbox;
    }

    /**
     * Holds whoever writes a letter to the mailbox that was asked for.
     *
     * @throws IllegalStateException if it is for another, or for none
     */
    public void mustBeFor(String wanted) {
        if (!wanted.equals(mailbox)) {
            throw new IllegalStateException("no letter to this mailbox was permitted");
        }
    }
}
