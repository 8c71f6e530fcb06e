package sk.jadro.coowners;

/** How far somebody goes along with an activity; forms show them in this order. */
public enum Engagement {
    /** Carries it with others. */
    OWNER,
    /** Lends a hand when asked; carries it, too. */
    SUPPORTER,
    /** Wants to hear of it, and is counted beside those who carry it. */
    INTERESTED
}
