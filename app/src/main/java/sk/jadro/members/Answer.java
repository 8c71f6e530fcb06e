package sk.jadro.members;

/** What an application was answered. */
enum Answer {
    ACCEPTED,
    REFUSED
}
