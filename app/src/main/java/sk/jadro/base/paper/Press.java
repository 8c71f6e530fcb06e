package sk.jadro.base.paper;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** There is one: a document is laid out in memory, of which there is little. Who comes first is served first. */
final class Press {
    private static final Semaphore FREE = new Semaphore(1, true);

    private Press() {}

    static byte[] alone(Supplier<byte[]> work) {
        FREE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            FREE.release();
        }
    }
}
