package sk.jadro.base.inbox;

/** Does something with letters that come to a partnership: a bean of a room of its own. */
@FunctionalInterface
public interface LetterTaker {
    /**
     * Called inside the partnership, once for each letter: in the transaction that notes that it was taken. If it throws, it is
     * called anew a minute later, three times at most.
     */
    void take(ReceivedLetter letter);
}
