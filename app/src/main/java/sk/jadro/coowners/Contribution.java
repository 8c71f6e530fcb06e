package sk.jadro.coowners;

/** What somebody has to give to an activity; forms show them in this order. */
public enum Contribution {
    TIME,
    SKILLS,
    PLACE,
    MONEY,
    CONTACTS
}
