package sk.jadro.base.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import sk.jadro.base.live.LiveStreams.Taken;

/** A stream as answer: it goes on for as long as the page is open. */
final class LiveView implements View {
    /** So often something is said even if nothing changes, so that a page which is gone is noticed and proxies wait. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final String TYPE = "text/event-stream;charset=UTF-8";
    private static final byte[] NOTHING_NEW = ":\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ASK_AGAIN = "retry: 2000\n\n".getBytes(StandardCharsets.UTF_8);

    private final LiveStreams streams;
    private final UUID thing;
    private final long after;
    private final LiveSource source;

    LiveView(LiveStreams streams, UUID thing, long after, LiveSource source) {
        this.streams = streams;
        this.thing = thing;
        this.after = after;
        this.source = source;
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getMethod().equals("HEAD")) {
            response.setContentType(TYPE);
            return;
        }
        var taken = streams.join(request.getRemoteAddr(), thing, after, source);
        if (taken == null) {
            response.setHeader("Retry-After", "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            begin(response);
            goOn(response.getOutputStream(), request.startAsync(), taken);
        } catch (IOException | RuntimeException e) {
            streams.leave(taken);
            throw e;
        }
    }

    /** On a thread that costs nothing while it waits, as it does most of the time. */
    private void goOn(OutputStream out, AsyncContext stream, Taken taken) {
        stream.setTimeout(0);
        Thread.ofVirtual().name("stream").start(() -> {
            try {
                send(taken.seat(), out);
                stream.complete();
            } catch (IOException | IllegalStateException gone) {
                // The server ends it. Whoever asks again goes on from there.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                streams.leave(taken);
            }
        });
    }

    private static void begin(HttpServletResponse response) throws IOException {
        response.setContentType(TYPE);
        response.setHeader("Cache-Control", "no-store");
        // What nginx holds back until there is more of it would come too late.
        response.setHeader("X-Accel-Buffering", "no");
        write(response.getOutputStream(), ASK_AGAIN);
    }

    private static void send(LiveSeat seat, OutputStream out) throws IOException, InterruptedException {
        do {
            var events = seat.next(HEARTBEAT);
            for (var event : events) {
                out.write(event);
            }
            write(out, events.isEmpty() ? NOTHING_NEW : new byte[0]);
        } while (!seat.isEnded());
    }

    private static void write(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }
}
