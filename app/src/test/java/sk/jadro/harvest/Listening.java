package sk.jadro.harvest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A page that listens to a board's stream, as a browser's EventSource does. */
final class Listening implements AutoCloseable {
    /** One event as it came. */
    record Heard(long id, String name, String data) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final HttpResponse<InputStream> response;

    private Listening(String address, @Nullable String last) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        Thread.ofVirtual().start(this::read);
    }

    static Listening to(String address, @Nullable String last) {
        try {
            return new Listening(address, last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return response.statusCode();
    }

    String type() {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    /** All that came, once it is so much. */
    List<Heard> heard(int atLeast) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> heard.size() >= atLeast);
        return new ArrayList<>(heard);
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            long id = 0;
            var name = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    id = Long.parseLong(line.substring(4));
                } else if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    heard.add(new Heard(id, name, line.substring(6)));
                }
            }
        } catch (IOException ended) {
            // The test has heard enough.
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
