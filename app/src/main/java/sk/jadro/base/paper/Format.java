package sk.jadro.base.paper;

/**
 * What a document is printed on, and for what.
 *
 * @param isWrittenOn whether it is a sheet that people write on by hand: its margins are narrow, its tables ruled, each heading of
 *     the first level begins a page, and the last row of each table stands there as often as its page has room for
 */
public record Format(Size size, boolean isLandscape, boolean isWrittenOn) {
    /** A4 portrait, to be read at a table. */
    public static final Format READING = new Format(Size.A4, false, false);

    /** Of paper (ISO 216). */
    public enum Size {
        A4,
        A3
    }

    /** Landscape, to be written on. */
    public static Format sheet(Size size) {
        return new Format(size, true, true);
    }

    /** As a style sheet names it (CSS Paged Media 3, 7.1). */
    String css() {
        return size + (isLandscape ? " landscape" : " portrait");
    }
}
