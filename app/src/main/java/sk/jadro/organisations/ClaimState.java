package sk.jadro.organisations;

/** Where it stands that somebody acts for an organisation. */
public enum ClaimState {
    /** They said so; nobody has confirmed it yet. */
    CLAIMED,
    CONFIRMED,
    /** Somebody of it, or a coordinator, said that it is not so. */
    REFUSED,
    /** They act for it no more, as they said; forgotten after a week, until then that can be undone. */
    LEFT
}
