package sk.jadro.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures as a Markdown table whose columns stand below each other in a terminal, too. */
final class Table {
    private static final List<String> HEAD = List.of("", "what", "ours", "reference", "ratio", "goal", "");

    private Table() {}

    static String of(List<Figure> figures) {
        var rows = new ArrayList<>(List.of(HEAD));
        rows.addAll(IntStream.range(0, figures.size())
                .mapToObj(i -> cells(i + 1, figures.get(i)))
                .toList());
        var widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        rows.add(1, IntStream.of(widths).mapToObj("-"::repeat).toList());
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining(System.lineSeparator()));
    }

    private static List<String> cells(int number, Figure figure) {
        var ratio = figure.ratio();
        var reference = figure.reference();
        return List.of(
                String.valueOf(number),
                figure.what(),
                Figure.shown(figure.ours()) + " " + figure.unit(),
                reference == null ? "–" : Figure.shown(reference) + " " + figure.unit(),
                ratio == null ? "–" : Figure.shown(ratio),
                figure.goal() == null ? "–" : figure.goal().toString(),
                figure.isMissed() ? "missed" : "");
    }

    private static String line(List<String> row, int... widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
