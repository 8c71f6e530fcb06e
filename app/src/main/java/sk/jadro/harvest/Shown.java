package sk.jadro.harvest;

/** Which notes people see while they write. */
enum Shown {
    /** All. */
    ALL,
    /** Their own, so that nobody writes what others wrote; all once it is over. */
    OWN
}
