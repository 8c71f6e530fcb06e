package sk.jadro.activities;

/** In which order readers see activities, unless in that in which those who coordinate put them. */
enum ActivityOrder {
    /** Those first where a hand is missing. */
    HANDS,

    /** Those first of which something was heard last. */
    MOVED,

    /** Those first whose next step comes soonest. */
    NEXT
}
