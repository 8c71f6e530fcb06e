package sk.jadro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Measures what Jadro promises of its speed and size, each beside a reference in the same run, and prints one table. */
public final class Bench {
    private static final Path JSON = Path.of("target", "bench.json");

    private static final Map<String, Measure> MEASURES = new LinkedHashMap<>();

    static {
        MEASURES.put("serving", new Serving());
        MEASURES.put("start", new Start());
        MEASURES.put("search", new Searching());
        MEASURES.put("circle", new Deciding());
        MEASURES.put("overview", new Overviewing());
        MEASURES.put("import", new Importing());
        MEASURES.put("event", new Registering());
        MEASURES.put("board", new Boarding());
        MEASURES.put("minutes", new Correcting());
        MEASURES.put("following", new Following());
        MEASURES.put("feedback", new Writing());
        MEASURES.put("mail", new MailReading());
        MEASURES.put("paper", new Printing());
        MEASURES.put("pages", new Pages());
        MEASURES.put("growth", new Growth());
        MEASURES.put("nodes", new TwoNodes());
        MEASURES.put("first-view", new FirstView());
        MEASURES.put("torture", new Survival());
        MEASURES.put("backup", new BackingUp());
    }

    private Bench() {}

    /** Exit code 1 if a goal is missed. The arguments are the names of what is to be measured; none means all. */
    public static void main(String... names) throws Exception {
        var chosen = List.of(names);
        if (!MEASURES.keySet().containsAll(chosen)) {
            System.err.println("What can be measured is: " + String.join(", ", MEASURES.keySet()));
            System.exit(2);
        }
        var figures = new ArrayList<Figure>();
        for (var measure : MEASURES.entrySet()) {
            if (!chosen.isEmpty() && !chosen.contains(measure.getKey())) {
                continue;
            }
            System.err.println("Measuring " + measure.getKey() + " ...");
            var taken = measure.getValue().take();
            System.err.println(Table.of(taken));
            figures.addAll(taken);
        }
        var machine = Machine.ofThis();
        print(figures, machine);
        write(figures, machine);
        System.exit(figures.stream().anyMatch(Figure::isMissed) ? 1 : 0);
    }

    private static void print(List<Figure> figures, Machine machine) {
        for (var i = 0; i < figures.size(); i++) {
            System.out.printf(
                    "[%d] %s: %s%n%n",
                    i + 1, figures.get(i).what(), figures.get(i).setup());
        }
        System.out.println(Table.of(figures));
        System.out.println();
        System.out.println(machine);
    }

    private static void write(List<Figure> figures, Machine machine) throws IOException {
        Files.createDirectories(JSON.getParent());
        Files.writeString(
                JSON,
                JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of("machine", machine, "figures", figures)));
        System.out.println("As JSON: " + JSON.toAbsolutePath());
    }
}
