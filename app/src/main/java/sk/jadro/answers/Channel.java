package sk.jadro.answers;

/** On which way something came that people said. */
public enum Channel {
    FORM,
    MAIL,
    PHONE,
    /** Said in person. */
    TABLE,
    /** Written at a meeting. */
    BOARD
}
