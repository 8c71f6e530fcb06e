package sk.jadro.base.traffic;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body that has to come at a least rate, and whose reading others may end. */
final class PacedInput implements InputBuffer {
    private static final long SHORTEST_PAUSE_MILLIS = 1;
    private static final long LONGEST_PAUSE_MILLIS = 50;

    private final Request request;
    private final InputBuffer input;
    private final Pace pace = new Pace(System::nanoTime);
    private volatile boolean cut;

    private PacedInput(Request request) {
        this.request = request;
        this.input = request.getInputBuffer();
    }

    /** Paces the body of this request from now on. */
    static PacedInput of(Request request) {
        var paced = new PacedInput(request);
        request.setInputBuffer(paced);
        return paced;
    }

    /** The connection's next request has a pace of its own. */
    void release() {
        request.setInputBuffer(input);
    }

    Pace pace() {
        return pace;
    }

    /** Lets whoever reads it go at once. */
    void cut() {
        cut = true;
    }

    boolean isCut() {
        return cut;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        await();
        var read = input.doRead(handler);
        pace.moved(Math.max(0, read));
        return read;
    }

    @Override
    public int available() {
        return input.available();
    }

    /** Asks instead of being woken: the server's own wait can neither be ended nor measured. */
    private void await() throws IOException {
        for (var pause = SHORTEST_PAUSE_MILLIS; !isReadable(); pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            if (cut) {
                throw new Pace.TooSlow();
            }
            pace.check();
            sleep(pause);
        }
    }

    private boolean isReadable() {
        var finished = new AtomicBoolean();
        request.action(ActionCode.REQUEST_BODY_FULLY_READ, finished);
        if (finished.get()) {
            return true;
        }
        request.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return request.getAvailable() > 0;
    }

    private static void sleep(long millis) throws InterruptedIOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
