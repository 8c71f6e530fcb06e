package sk.jadro.language;

/**
 * A part of a text, in UTF-16 units as {@link String} counts them.
 *
 * @param start where it begins, 0 or more
 * @param end where it has ended, not before its start
 */
public record Range(int start, int end) {
    /** A range that begins before it ends. */
    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No range: " + start + ".." + end);
        }
    }

    /** Whether both have at least one unit in common. */
    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }
}
