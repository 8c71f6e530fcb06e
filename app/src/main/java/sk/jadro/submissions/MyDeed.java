package sk.jadro.submissions;

/** What somebody can do about a submission on their own page; as its address calls it. */
public enum MyDeed {
    CONFIRMATION,
    /** Opens the form again. */
    CHANGES,
    WITHDRAWAL,
    RETURN
}
