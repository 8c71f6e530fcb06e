package sk.jadro.language.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures all that the README promises, in one run, and prints it beside its goal. */
public final class Bench {
    private Bench() {}

    /**
     * Takes some three minutes.
     *
     * @param arguments none
     */
    public static void main(String... arguments) throws RunnerException, IOException, InterruptedException {
        Map<String, Double> times = new HashMap<>();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Checks.class.getName())
                        .jvmArgs("-Xmx1g")
                        .build())
                .run();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            times.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getScore());
        }
        double[] jadro = first("jadro");
        double[] tool = first("languagetool");
        double languageTool = time(times, "languageTool");
        System.out.println();
        line("LanguageTool's check of 1,000 words, ms", languageTool, "");
        line("full check of 1,000 words, ms", time(times, "full"), "");
        line("gender alone of 1,000 words, ms", time(times, "gender"), "");
        line("full check, times as fast", languageTool / time(times, "full"), "5 or more");
        line("gender alone, times as fast", languageTool / time(times, "gender"), "15 or more");
        line("first check, ms", jadro[0], "");
        line("first check of LanguageTool, ms", tool[0], "");
        line("first check, as a part of LanguageTool's", jadro[0] / tool[0], "0.75 or less");
        line("memory kept, MB", jadro[1], "60 or less");
        line("memory kept by LanguageTool, MB", tool[1], "");
        double small = time(times, "tenKilobytes") / 10_000;
        double large = time(times, "megabyte") / 1_000_000;
        line("time a word at 1 MB, by that at 10 KB", large / small, "1.2 or less");
    }

    private static double time(Map<String, Double> times, String name) {
        return times.getOrDefault(name, Double.NaN);
    }

    private static void line(String what, double value, String goal) {
        System.out.printf(Locale.ROOT, "%-45s %10.2f   %s%n", what, value, goal);
    }

    /** The median of five new virtual machines: milliseconds and megabytes. */
    private static double[] first(String which) throws IOException, InterruptedException {
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx1g",
                            "-cp",
                            System.getProperty("java.class.path"),
                            First.class.getName(),
                            which)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
                String line = reader.lines().reduce("", (before, last) -> last);
                if (process.waitFor() != 0 || line.isEmpty()) {
                    throw new IOException("The first check of " + which + " failed");
                }
                String[] numbers = line.split(" ");
                runs.add(new double[] {Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])});
            }
        }
        runs.sort((a, b) -> Double.compare(a[0], b[0]));
        return runs.get(2);
    }
}
