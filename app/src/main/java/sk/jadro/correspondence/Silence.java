package sk.jadro.correspondence;

/** How somebody takes no part in what is written at an activity. */
enum Silence {
    /** They don't want to get it. */
    MUTED,

    /** Those who coordinate don't let them write. */
    STOPPED
}
