package sk.jadro.feedback;

/** What whoever wrote says of whether the answer helped. */
enum Helped {
    YES,
    NO
}
