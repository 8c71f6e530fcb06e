package sk.jadro.base.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that send a byte a second, one half of them amid the headers, the other half amid a form. */
final class Dawdlers implements AutoCloseable {
    private static final String AMID_HEADERS = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
    private static final String AMID_FORM = """
            POST /sign-in HTTP/1.1
            Host: localhost
            Content-Type: application/x-www-form-urlencoded
            Content-Length: 500000

            email=""".replace("\n", "\r\n");

    private final List<SocketChannel> clients = new ArrayList<>();
    private final AtomicInteger rounds = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    Dawdlers(int port, int number) throws IOException {
        for (int i = 0; i < number; i++) {
            // Not all from one source: a source has 28,000 ports, half of them in use for a while after each run.
            var client = SocketChannel.open();
            client.bind(new InetSocketAddress("127.0.1." + (1 + i % 200), 0));
            client.setOption(StandardSocketOptions.TCP_NODELAY, true);
            client.connect(new InetSocketAddress("127.0.0.1", port));
            write(client, i % 2 == 0 ? AMID_HEADERS : AMID_FORM);
            clients.add(client);
        }
        clock.scheduleAtFixedRate(this::sendAByteEach, 0, 1, TimeUnit.SECONDS);
    }

    /** How often each has sent a byte. */
    int rounds() {
        return rounds.get();
    }

    /** How many the server has not let go. */
    int atIt() {
        return (int) clients.stream().filter(SocketChannel::isOpen).count();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        clock.shutdownNow();
        clock.awaitTermination(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS);
        for (var client : clients) {
            client.close();
        }
    }

    private void sendAByteEach() {
        for (var client : clients) {
            try {
                if (client.isOpen()) {
                    write(client, "a");
                }
            } catch (UncheckedIOException letGo) {
                closeQuietly(client);
            }
        }
        rounds.incrementAndGet();
    }

    private static void write(SocketChannel client, String text) {
        try {
            client.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void closeQuietly(SocketChannel client) {
        try {
            client.close();
        } catch (IOException e) {
            // It is gone in any case.
        }
    }
}
