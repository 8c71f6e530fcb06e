package sk.jadro.base.thread;

import org.jspecify.annotations.Nullable;
import sk.jadro.base.open.Reference;

/** What somebody writes of a thing that says what it grew from. */
public interface Grown {
    /** Null where nothing is known of it. */
    @Nullable
    Reference from();
}
