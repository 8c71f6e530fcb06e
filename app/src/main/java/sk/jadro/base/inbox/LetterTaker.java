package sk.jadro.base.inbox;

import sk.jadro.base.files.Attachments;

/** Does something with letters that come to a partnership: a bean of a room of its own. */
@FunctionalInterface
public interface LetterTaker {
    /**
     * Called inside the partnership, once for each letter: in the transaction that notes that it was taken. If it throws, it is
     * called anew a minute later, three times at most.
     *
     * @param files what is attached, checked; nothing of letters that no person wrote
     */
    void take(ReceivedLetter letter, Attachments.Sorted files);
}
