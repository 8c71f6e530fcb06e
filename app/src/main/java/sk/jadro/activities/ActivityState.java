package sk.jadro.activities;

/** How far an activity is; forms show them in this order. */
public enum ActivityState {
    /** For people who carry it. */
    LOOKING,
    /** Work goes on. */
    MOVING,
    /** There is something to show. */
    BEARING,
    /** Nothing more is done; what became of it is said with it. */
    CLOSED
}
