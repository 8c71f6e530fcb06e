package sk.jadro.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A Jadro in a process of its own over a data folder, with its PostgreSQL, or over another's. */
final class RunningJadro implements AutoCloseable {
    /** Nobody limits what one address posts: all that is measured comes from one. */
    private static final String UNLIMITED = "--jadro.rate-limit.enabled=false";

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Process process;
    private final DataFolder data;
    private final URI root;

    private RunningJadro(Process process, DataFolder data, URI root) {
        this.process = process;
        this.data = data;
        this.root = root;
    }

    /** Starts it at a free port and waits until it serves. */
    static RunningJadro start(DataFolder data, String... settings) {
        return start(data, 0, settings);
    }

    /** The same as an operator has it, with limits on what one address posts. */
    static RunningJadro startLimited(DataFolder data) {
        return start(
                data,
                Installation.find().process(List.of("run", "--data", data.path().toString(), "--port", "0")));
    }

    static RunningJadro start(DataFolder data, int port, String... settings) {
        var arguments = new ArrayList<>(
                List.of("run", "--data", data.path().toString(), "--port", String.valueOf(port), UNLIMITED));
        arguments.addAll(List.of(settings));
        return start(data, Installation.find().process(arguments));
    }

    /** The same by another command. */
    static RunningJadro start(DataFolder data, ProcessBuilder command) {
        var errors = data.path().resolveSibling(data.path().getFileName() + ".err");
        try {
            var process = command.redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                    .start();
            var said = process.inputReader();
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("address: ")) {
                    return new RunningJadro(process, data, URI.create(line.substring("address: ".length())));
                }
            }
            throw new IllegalStateException("Jadro didn't start: " + Files.readString(errors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings of another node over this one's database. */
    static String[] over(DataFolder data) {
        return new String[] {
            "--spring.datasource.url=" + data.url(),
            "--spring.datasource.username=jadro_app",
            "--spring.datasource.password=" + data.password("jadro_app"),
            "--spring.flyway.url=" + data.url(),
            "--spring.flyway.user=jadro_owner",
            "--spring.flyway.password=" + data.password("jadro_owner")
        };
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its pages are, without a slash at the end. */
    URI root() {
        return root;
    }

    DataFolder data() {
        return data;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The command that its starter ended in, a word each. */
    List<String> command() {
        return List.of(processFile("cmdline").split("\0"));
    }

    /** How much of its virtual machine lies in memory now, as Linux counts it. */
    double residentMegabytes() {
        var found = RESIDENT.matcher(processFile("status"));
        if (!found.find()) {
            throw new IllegalStateException("Jadro has ended");
        }
        return Double.parseDouble(found.group(1)) / 1024;
    }

    private String processFile(String name) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does; its database goes on. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** As a shutdown of the machine does. */
    /** What it asks of its database to answer this with this status. Nobody else may ask it anything meanwhile. */
    Statements statementsFor(HttpRequest.Builder request, int status) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return during(() -> {
                var answer = client.send(request.build(), BodyHandlers.ofString());
                if (answer.statusCode() != status) {
                    throw new IllegalStateException("answered by " + answer.statusCode() + ": " + answer.body());
                }
            });
        }
    }

    /** Those that it sends while something is done with it. */
    Statements during(Statements.Work work) throws Exception {
        try (var superuser = data.connect()) {
            return Statements.during(superuser, data.path(), work);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
