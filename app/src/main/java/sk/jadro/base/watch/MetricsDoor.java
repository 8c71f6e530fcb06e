package sk.jadro.base.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;
import sk.jadro.base.text.Refused;

/** Serves {@code /metrics} to this machine only, apart from the pages, so that no proxy can let strangers in by mistake. */
class MetricsDoor implements DisposableBean {
    private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;
    private final HttpServer server;

    MetricsDoor(MetricsSettings settings, PrometheusMeterRegistry registry) {
        this.registry = registry;
        var port = Objects.requireNonNull(settings.port());
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new Refused("jadro.metrics.port " + port + " can't be listened on: " + e.getMessage());
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void destroy() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/metrics")) {
                exchange.sendResponseHeaders(HttpStatus.NOT_FOUND.value(), -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", FORMAT);
            exchange.sendResponseHeaders(HttpStatus.OK.value(), 0);
            registry.scrape(exchange.getResponseBody(), FORMAT);
        }
    }
}
