package sk.jadro.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The load generator wrk: as many requests as a server answers over connections that are kept open. */
final class Wrk {
    private static final int SECONDS = 8;
    /** A virtual machine that got faster by less than this has learnt what it does. */
    private static final double STILL_LEARNING = 1.04;

    private static final int LESSONS = 10;

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern TROUBLE = Pattern.compile("Non-2xx or 3xx responses: .*|Socket errors: .*");

    private final List<String> options;

    private Wrk(List<String> options) {
        this.options = options;
    }

    static Wrk over(int connections) {
        return new Wrk(List.of("-t2", "-c" + connections, "-d" + SECONDS + "s"));
    }

    Wrk takingGzip() {
        return with("-H", "Accept-Encoding: gzip");
    }

    /** With requests made by a script, see wrk's SCRIPTING. */
    Wrk scripted(String lua) {
        try {
            var file = Files.createTempFile("jadro-bench-", ".lua");
            file.toFile().deleteOnExit();
            Files.writeString(file, lua);
            return with("-s", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Wrk with(String... more) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Wrk(all);
    }

    /** Lets a virtual machine compile what it is about to be measured by. */
    void warmUp(URI address) throws IOException, InterruptedException {
        var before = rate(address);
        for (var lesson = 1; lesson < LESSONS; lesson++) {
            var rate = rate(address);
            if (rate < before * STILL_LEARNING) {
                return;
            }
            before = rate;
        }
    }

    /** Requests answered in a second; each must be answered, and well. */
    double rate(URI address) throws IOException, InterruptedException {
        var said = Tool.run(new ProcessBuilder(command(address)));
        var trouble = TROUBLE.matcher(said);
        if (trouble.find()) {
            throw new IllegalStateException(address + ": " + trouble.group());
        }
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException("wrk said: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private List<String> command(URI address) {
        var words = new ArrayList<>(List.of("wrk"));
        words.addAll(options);
        words.add(address.toString());
        return words;
    }

    @Override
    public String toString() {
        return "wrk " + String.join(" ", options);
    }
}
