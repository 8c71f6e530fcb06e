package sk.jadro.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A program of this machine, run to its end. */
final class Tool {
    private Tool() {}

    /** What it says, on both ways; an exception that quotes it if it fails. */
    static String run(ProcessBuilder command) throws IOException, InterruptedException {
        var process = command.redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.command().getFirst() + ": " + said);
        }
        return said;
    }
}
