package sk.jadro.base.edit;

/** What somebody did with a thing. */
public enum Act {
    ADDED,
    CHANGED,
    ARCHIVED,
    BROUGHT_BACK
}
