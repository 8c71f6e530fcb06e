package sk.jadro.partnership;

import java.util.List;
import sk.jadro.base.text.Text;

/**
 * A room's part of the sample content. Rooms are asked from the lowest to the highest, in the order of their beans
 * ({@code @Order}), inside the partnership; to take out, the other way round.
 */
public interface SampleContent {
    void add();

    /** Forgets the invented people, if there are any; whoever is real, and whatever they wrote, stays. */
    default void removePeople() {}

    /** Takes the rest out of readers' sight: it becomes drafts, but for what real people are with, which stays as it is. */
    void withdraw();

    /** The titles of what would stay, as real people are with it. */
    default List<Text> staying() {
        return List.of();
    }
}
