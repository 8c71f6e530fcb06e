package sk.jadro.redthread;

/** How much of a thread is shown. */
enum Zoom {
    /** All of it. */
    ALL,
    /** From what was said on came to mean something, without the words themselves. */
    MEANING,
    /** What is of one stage gathered in one knot. */
    MAIN
}
