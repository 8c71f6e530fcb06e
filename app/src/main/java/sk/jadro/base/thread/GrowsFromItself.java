package sk.jadro.base.thread;

/** Something would have grown from what grew from it; whoever was saving it says so by the field. */
public final class GrowsFromItself extends RuntimeException {
    GrowsFromItself() {
        super("a thing would have grown from itself");
    }
}
