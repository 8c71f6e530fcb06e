package sk.jadro.ledger;

/** How an entry stands. */
enum EntryState {
    ANSWERED,
    /** Its day is ahead. */
    IN_TIME,
    /** Its day has passed without an answer. */
    SILENT,
    /** No answer was promised. */
    NOTED
}
