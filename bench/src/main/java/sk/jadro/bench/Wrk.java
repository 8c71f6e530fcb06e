package sk.jadro.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The load generator wrk: as many requests as a server answers over connections that are kept open. */
final class Wrk {
    private static final int SECONDS = 8;

    /** A virtual machine that got faster by less than this has learnt what it does. */
    private static final double STILL_LEARNING = 1.04;

    private static final int LESSONS = 10;

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern TROUBLE = Pattern.compile("Non-2xx or 3xx responses: .*|Socket errors: .*");

    private final List<String> options;
    private final @Nullable String script;

    private Wrk(List<String> options, @Nullable String script) {
        this.options = options;
        this.script = script;
    }

    static Wrk over(int connections) {
        return new Wrk(List.of("-t2", "-c" + connections, "-d" + SECONDS + "s"), null);
    }

    /** In rounds of so many seconds, but an answer that was asked for in time is waited for. */
    Wrk in(int seconds) {
        var all = new ArrayList<>(options);
        all.replaceAll(option -> option.equals("-d" + SECONDS + "s") ? "-d" + seconds + "s" : option);
        all.addAll(List.of("--timeout", "20s"));
        return new Wrk(all, script);
    }

    Wrk takingGzip() {
        return with(script, "-H", "Accept-Encoding: gzip");
    }

    /** With requests made by a script in Lua, see wrk's SCRIPTING. */
    Wrk scripted(String script) {
        return with(script);
    }

    private Wrk with(@Nullable String script, String... more) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Wrk(all, script);
    }

    /**
     * Lets a virtual machine compile what it is about to be measured by. In the first lesson it may turn some away, as it does
     * when nobody has asked it for anything yet and all come at once.
     */
    void warmUp(URI address) throws IOException, InterruptedException {
        var before = rateIn(run(address));
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
        var said = run(address);
        var trouble = TROUBLE.matcher(said);
        if (trouble.find()) {
            throw new IllegalStateException(address + ": " + trouble.group());
        }
        return rateIn(said);
    }

    private static double rateIn(String said) {
        var rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException("wrk said: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String run(URI address) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("wrk"));
        words.addAll(options);
        if (script == null) {
            words.add(address.toString());
            return Tool.run(new ProcessBuilder(words));
        }
        var file = Files.createTempFile("jadro-bench-", ".lua");
        try {
            Files.writeString(file, script);
            words.addAll(List.of("-s", file.toString(), address.toString()));
            return Tool.run(new ProcessBuilder(words));
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public String toString() {
        var command = "wrk " + String.join(" ", options);
        return script == null ? command : command + ", the script being:\n" + script;
    }
}
