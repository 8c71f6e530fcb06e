package sk.jadro.base.paper;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import sk.jadro.base.web.TooMany;

/**
 * There is one: a document is laid out in memory, of which there is little. Who comes first is served first; who would wait too
 * long is asked to come later.
 */
final class Press {
    private static final Semaphore FREE = new Semaphore(1, true);
    private static final int PATIENCE_IN_SECONDS = 20;

    private Press() {}

    /** @throws TooMany if too many others wait for theirs */
    static byte[] alone(Supplier<byte[]> work) {
        try {
            if (!FREE.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw new TooMany();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the house ends", e);
        }
        try {
            return work.get();
        } finally {
            FREE.release();
        }
    }
}
