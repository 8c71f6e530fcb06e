package sk.jadro.initiatives;

/** What is proposed. */
enum InitiativeKind {
    /** That people meet. */
    MEETING,
    /** How something could be taken on. */
    WAY
}
