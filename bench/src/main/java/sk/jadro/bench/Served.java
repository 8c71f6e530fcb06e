package sk.jadro.bench;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server of this machine that runs at a free port for as long as something is measured beside it.
 *
 * @param folder of its own, gone with it
 */
record Served(Path folder, int port, Process process) implements AutoCloseable {
    /** A folder that other users' processes, to whom servers hand over, can read. */
    static Path folder(String name) throws IOException {
        var folder = Files.createTempDirectory(Path.of("/var/tmp"), "jadro-bench-" + name + "-");
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param configuration in which FOLDER and PORT stand for what they are
     * @param command what its configuration's file is added to
     */
    static Served start(Path folder, String configuration, List<String> command)
            throws IOException, InterruptedException {
        var port = RunningJadro.freePort();
        var file = folder.resolve("server.conf");
        Files.writeString(
                file, configuration.replace("FOLDER", folder.toString()).replace("PORT", String.valueOf(port)));
        var words = new ArrayList<>(command);
        words.add(file.toString());
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        var served = new Served(folder, port, process);
        served.await();
        return served;
    }

    private void await() throws IOException, InterruptedException {
        while (process.isAlive()) {
            try (var socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("the server didn't start: " + Files.readString(folder.resolve("said")));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        DataFolder.delete(folder);
    }
}
