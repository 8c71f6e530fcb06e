package sk.jadro.minutes;

/** How far minutes are. They never go back. */
enum MinutesState {
    /** Those who coordinate see it. */
    DRAFT,
    /** Everybody reads it; those who were there propose corrections until a time. */
    CORRECTIONS,
    /** Changes no more; something may be added. */
    FINAL
}
