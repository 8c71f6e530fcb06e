package sk.jadro.base.section;

/**
 * Where on its pages a room lets higher rooms show something: an enum that says of each place what stands there.
 *
 * @param <T> the things that it stands by, or their ids; fit to be keys
 */
public interface Place<T> {
    /** Whether there is room for one: whatever comes first stands there, and no other section is asked. */
    default boolean isForOne() {
        return false;
    }
}
