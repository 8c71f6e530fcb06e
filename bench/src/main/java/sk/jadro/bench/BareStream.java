package sk.jadro.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** The least that sends Server-Sent Events to many pages: no database, no second node, what is said within 100 ms in one go. */
final class BareStream implements AutoCloseable {
    static final String SETUP =
            "the JDK's HTTP server in the bench's own process: each page a virtual thread that waits for what is"
                    + " said, gathered for 100 ms and written to all pages";

    private static final int GATHERED_MILLIS = 100;

    private final HttpServer server;
    private final List<LinkedBlockingQueue<byte[]>> pages = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Thread speaker = new Thread(this::speak, "speaker");
    private volatile boolean ended;

    private BareStream() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2_000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/stream", this::listen);
    }

    static BareStream start() throws IOException {
        var bare = new BareStream();
        bare.server.start();
        bare.speaker.start();
        return bare;
    }

    URI stream() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stream");
    }

    void say(int note) {
        synchronized (said) {
            said.add("id: %d\nevent: note\ndata: {\"text\":\"n %d\"}\n\n".formatted(note, note));
        }
    }

    private void listen(HttpExchange exchange) throws IOException {
        var queue = new LinkedBlockingQueue<byte[]>();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            out.write("retry: 2000\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            synchronized (pages) {
                pages.add(queue);
            }
            while (!ended) {
                out.write(queue.take());
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void speak() {
        try {
            while (!ended) {
                Thread.sleep(GATHERED_MILLIS);
                byte[] now;
                synchronized (said) {
                    now = String.join("", said).getBytes(StandardCharsets.UTF_8);
                    said.clear();
                }
                if (now.length > 0) {
                    synchronized (pages) {
                        pages.forEach(page -> page.add(now));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws Exception {
        ended = true;
        speaker.join();
        server.stop(0);
    }
}
