package sk.jadro.base.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Lets only so many bodies be under way at once, in all and from one network address. Each costs some hundred kilobytes
 * for as long as its sender likes, and there is no other limit on that: without this, two thousand who send a byte a
 * second would take all memory. Others are refused (503) at the price of a line.
 */
final class BodiesUnderWay extends ValveBase {
    private static final int AT_MOST = 160;

    /** Forms take milliseconds: a whole hall behind one address does not come near. */
    private static final int AT_MOST_OF_ONE_ADDRESS = 40;

    /** What is not wanted any more is still read, so that the browser shows the answer; but not for long. */
    private static final Duration TO_THE_END = Duration.ofSeconds(20);

    private static final long TO_THE_END_BYTES = 64 << 20;

    private final AtomicInteger all = new AtomicInteger();
    private final ConcurrentHashMap<String, Integer> byAddress = new ConcurrentHashMap<>();

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // By the headers' presence: what they say may be nonsense, which the server is about to refuse.
        var length = request.getHeader("Content-Length");
        if ((length == null || length.equals("0")) && request.getHeader("Transfer-Encoding") == null) {
            getNext().invoke(request, response);
            return;
        }
        var address = request.getRemoteAddr();
        if (!enter(address)) {
            leaveUnread(request);
            response.setHeader("Connection", "close");
            response.setHeader("Retry-After", "10");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            getNext().invoke(request, response);
            response.finishResponse();
            readToTheEnd(request);
        } finally {
            leave(address);
        }
    }

    private boolean enter(String address) {
        var inAll = all.incrementAndGet();
        var ofThisAddress = byAddress.merge(address, 1, Integer::sum);
        if (inAll > AT_MOST || ofThisAddress > AT_MOST_OF_ONE_ADDRESS) {
            leave(address);
            return false;
        }
        return true;
    }

    private void leave(String address) {
        all.decrementAndGet();
        byAddress.computeIfPresent(address, (key, number) -> number == 1 ? null : number - 1);
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
