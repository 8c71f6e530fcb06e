package sk.jadro.partnership;

/**
 * A room's part of the sample content. Rooms are asked from the lowest to the highest, in the order of their beans
 * ({@code @Order}), inside the partnership; to remove, the other way round.
 */
public interface SampleContent {
    void add();

    /** Takes out what {@link #add} brought and nobody real depends on. */
    void remove();
}
