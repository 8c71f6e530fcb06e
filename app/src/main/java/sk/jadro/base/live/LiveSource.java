package sk.jadro.base.live;

/** Where the changes of one thing are read. */
public interface LiveSource {
    /** The number of its last change; 0 before the first. */
    long last();

    /** The first of those after this number; where there are none, up to the same number. */
    LivePiece after(long number);
}
