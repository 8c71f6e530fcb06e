package sk.jadro.base.traffic;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import sk.jadro.base.web.RefusedByTheServer;

/**
 * Lets only so many bodies be under way at once: each takes memory for as long as its sender likes. What one network may
 * send leaves room for others; where many networks dawdle, the slowest makes room for whoever comes. Nobody is slower than
 * the least {@linkplain Pace pace}.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
final class IncomingBodies extends ValveBase {
    /** Room for some hundred and fifty usual forms. */
    private static final long IN_ALL = 24 << 20;

    /** Forms take milliseconds: a whole hall behind one address does not come near. */
    private static final long OF_ONE_NETWORK = 8 << 20;

    /** What a request with a body takes, however short: its thread, its objects, the server's buffers. */
    private static final long AT_LEAST = 160 << 10;

    /** A form is read as bytes, then as words, and comes back with what was typed. */
    private static final long TIMES_A_FORM = 5;

    /** Files go to disk. */
    private static final long OF_FILES = 1 << 20;

    /** A form that came so far is no dawdler's. */
    private static final Duration FORMS_ARRIVE_WITHIN = Duration.ofSeconds(3);

    private static final Duration ROOM_IS_MADE_WITHIN = Duration.ofSeconds(1);

    /** Somebody has their answer, and sends the next form, a moment before the last one's room is given back. */
    private static final Duration LAST_ONES_END_WITHIN = Duration.ofMillis(250);

    /** What is not wanted any more is still read, so that the browser shows the answer; but not for long. */
    private static final Duration TO_THE_END = Duration.ofSeconds(20);

    private static final long TO_THE_END_BYTES = 64 << 20;

    private final Budget budget = new Budget(IN_ALL, OF_ONE_NETWORK);
    private final Set<PacedInput> underWay = ConcurrentHashMap.newKeySet();
    private final long longestForm;
    private final RefusedByTheServer refusal;

    IncomingBodies(
            @Value("${server.tomcat.max-http-form-post-size}") DataSize longestForm, RefusedByTheServer refusal) {
        super(true);
        this.longestForm = longestForm.toBytes();
        this.refusal = refusal;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        var network = Network.of(request.getRemoteAddr());
        var bytes = memoryFor(request);
        if (!enter(network, bytes)) {
            leaveUnread(request);
            response.setHeader("Connection", "close");
            refusal.comeBack(request, response);
            return;
        }
        var body = PacedInput.of(request.getCoyoteRequest());
        underWay.add(body);
        try {
            getNext().invoke(request, response);
            response.finishResponse();
            readToTheEnd(request);
        } finally {
            underWay.remove(body);
            body.release();
            budget.giveBack(network, bytes);
        }
    }

    /** By the headers' presence: what they say may be nonsense, which the server is about to refuse. */
    private static boolean hasBody(Request request) {
        var length = request.getHeader("Content-Length");
        return length != null && !length.equals("0") || request.getHeader("Transfer-Encoding") != null;
    }

    private long memoryFor(Request request) {
        var type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            return OF_FILES;
        }
        return AT_LEAST + TIMES_A_FORM * announced(request);
    }

    /** As much as a form may have where it does not say how long it is, or says nonsense. */
    private long announced(Request request) {
        try {
            var length = request.getContentLengthLong();
            return length < 0 ? longestForm : Math.min(length, longestForm);
        } catch (IllegalArgumentException e) {
            return longestForm;
        }
    }

    private boolean enter(Network network, long bytes) {
        var began = System.nanoTime();
        while (!budget.take(network, bytes)) {
            var isOwn = budget.isFullFor(network, bytes);
            var within = isOwn ? LAST_ONES_END_WITHIN : ROOM_IS_MADE_WITHIN;
            if (System.nanoTime() - began > within.toNanos()) {
                return false;
            }
            if (!isOwn) {
                cutTheSlowest();
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private void cutTheSlowest() {
        underWay.stream()
                .filter(body -> !body.isCut() && body.pace().elapsed().compareTo(FORMS_ARRIVE_WITHIN) > 0)
                .min(Comparator.comparingDouble(body -> body.pace().rate()))
                .ifPresent(PacedInput::cut);
    }

    private static void readToTheEnd(Request request) {
        var end = System.nanoTime() + TO_THE_END.toNanos();
        var body = request.getCoyoteRequest();
        var ignored = new Ignored();
        var read = 0L;
        try {
            for (int bytes = 0; bytes >= 0; bytes = body.doRead(ignored)) {
                read += bytes;
                if (body.getContentLengthLong() - read > TO_THE_END_BYTES
                        || read > TO_THE_END_BYTES
                        || System.nanoTime() > end) {
                    leaveUnread(request);
                    return;
                }
            }
        } catch (IOException | RuntimeException e) {
            leaveUnread(request);
        }
    }

    private static void leaveUnread(Request request) {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static final class Ignored implements ApplicationBufferHandler {
        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
