package sk.jadro.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;
import sk.jadro.Jadro;

/** A house beside the shared one, with a database of its own that a test may break, or with settings of its own. */
public final class OwnHouse implements AutoCloseable {
    private final Path data;
    private final ConfigurableApplicationContext context;

    private OwnHouse(Path data, ConfigurableApplicationContext context) {
        this.data = data;
        this.context = context;
    }

    /** A new data folder where the database's own user can reach it. */
    public static Path dataFolder() {
        try {
            return Files.createTempDirectory(Path.of("/var/tmp"), "jadro-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it over a data folder, which closing deletes; the settings are {@code --key=value}. */
    public static OwnHouse over(Path data, String... settings) {
        return over(data, context -> {}, settings);
    }

    /** The same with something more in it. */
    public static OwnHouse over(Path data, Consumer<GenericApplicationContext> more, String... settings) {
        var arguments = new ArrayList<>(List.of(settings));
        arguments.add("--jadro.data=" + data);
        arguments.add("--server.port=0");
        return new OwnHouse(
                data,
                new SpringApplicationBuilder(Jadro.class)
                        .initializers(context -> more.accept((GenericApplicationContext) context))
                        .run(arguments.toArray(String[]::new)));
    }

    public String root() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    public Visitor visitor() {
        return new Visitor(root());
    }

    public int port() {
        return URI.create(root()).getPort();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The first process of its database. */
    public ProcessHandle database() {
        return runningDatabase().orElseThrow();
    }

    public boolean isDatabaseRunning() {
        return runningDatabase().isPresent();
    }

    private Optional<ProcessHandle> runningDatabase() {
        try {
            // Empty while the server is just writing it.
            return Files.readAllLines(data.resolve("database/postmaster.pid")).stream()
                    .findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path data() {
        return data;
    }

    @Override
    public void close() {
        context.close();
        FileSystemUtils.deleteRecursively(data.toFile());
    }
}
