package sk.jadro.outputs;

/** What became of an output. */
public enum OutputState {
    /** Nothing yet. */
    WAITING,
    /** Something grew from it. */
    GROWN,
    /** It was put aside, for a reason. */
    PARKED
}
