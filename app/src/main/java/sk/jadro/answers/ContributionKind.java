package sk.jadro.answers;

/** What something is that people said; rooms tell theirs by the same codes. */
public enum ContributionKind {
    QUESTION,
    IDEA,
    HELP,
    PRAISE,
    CRITICISM,
    INITIATIVE,
    COMMENT,
    /** Of the minutes of a meeting. */
    CORRECTION,
    /** On a board. */
    NOTE
}
