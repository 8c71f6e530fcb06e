package sk.jadro.redthread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.StringUtils;
import sk.jadro.base.open.Stage;
import sk.jadro.redthread.Strands.Edge;
import sk.jadro.redthread.Strands.Node;

/**
 * Where what of a thread stands in its picture, in its units, of which a page is {@value #WIDTH} wide: a column a stage, the
 * knots of each one below the other, those that belong together near each other.
 */
record ThreadPicture(int height, List<Column> columns, List<Placed> knots, List<Line> lines) {
    static final int WIDTH = 1180;

    private static final int HEAD = 64;
    private static final int ROW = 104;
    private static final int WIDEST_COLUMN = 300;

    /** Of letters in the picture's size. */
    private static final double LETTER = 8.6;

    private static final int TITLE_LINES = 2;
    private static final int ABOUT_LINES = 1;
    private static final int INDENT = 12;

    /** The gap before a column, in which lines turn from one height to another. */
    private static final int TURN = 84;

    record Column(Stage stage, int x) {}

    /**
     * A knot at its place.
     *
     * @param title its lines
     * @param about the lines below
     * @param slip how wide the slip of paper is that it stands on; 0 if it stands on none
     */
    record Placed(Node node, int x, int y, List<String> title, List<String> about, int slip) {}

    /** @param path as SVG writes it */
    record Line(String path, boolean whole) {}

    static ThreadPicture of(Strands strands) {
        var stages = strands.stages();
        var width = Math.min(WIDEST_COLUMN, WIDTH / Math.max(1, stages.size()));
        var rows = stages.values().stream().mapToInt(List::size).max().orElse(1);
        var height = HEAD + rows * ROW;
        var columns = new ArrayList<Column>();
        var placed = new HashMap<Node, Placed>();
        stages.forEach((stage, nodes) -> {
            var x = columns.size() * width;
            columns.add(new Column(stage, x));
            var y = HEAD + (rows - nodes.size()) * ROW / 2 + ROW / 4;
            for (var node : ordered(nodes, strands.edges(), placed)) {
                placed.put(node, place(node, x, y, width));
                y += ROW;
            }
        });
        return new ThreadPicture(
                height,
                List.copyOf(columns),
                strands.nodes().stream().map(placed::get).toList(),
                strands.edges().stream().map(edge -> line(edge, placed)).toList());
    }

    private static Placed place(Node node, int x, int y, int width) {
        var letters = (int) ((width - TURN) / LETTER);
        var title =
                node.isWords() ? "„" + node.spot().title() + "“" : node.spot().title();
        return new Placed(
                node,
                x,
                y,
                wrapped(title, letters, TITLE_LINES),
                wrapped(node.spot().text(), letters, ABOUT_LINES),
                node.isWords() ? width - TURN : 0);
    }

    /** Each near what it comes from (the barycentre of Sugiyama, Tagawa and Toda, 1981), so that lines cross little. */
    private static List<Node> ordered(List<Node> nodes, List<Edge> edges, Map<Node, Placed> placed) {
        var centres = new HashMap<Node, Double>();
        for (var node : nodes) {
            centres.put(
                    node,
                    edges.stream()
                            .filter(edge -> edge.to().equals(node) && placed.containsKey(edge.from()))
                            .mapToInt(edge -> y(placed, edge.from()))
                            .average()
                            .orElse(0));
        }
        return nodes.stream()
                .sorted((one, other) ->
                        Double.compare(centres.getOrDefault(one, 0.0), centres.getOrDefault(other, 0.0)))
                .toList();
    }

    private static int y(Map<Node, Placed> placed, Node node) {
        var place = placed.get(node);
        return place == null ? 0 : place.y();
    }

    private static Line line(Edge edge, Map<Node, Placed> placed) {
        var from = Objects.requireNonNull(placed.get(edge.from()));
        var to = Objects.requireNonNull(placed.get(edge.to()));
        var start = from.x() + (from.slip() > 0 ? from.slip() : INDENT);
        var end = to.slip() > 0 ? to.x() : to.x() + INDENT;
        // Straight as far as the last gap between columns, so that it crosses no words but those of a column that it
        // passes.
        var turn = Math.max(start, end - TURN);
        return new Line(
                "M%d %dH%dC%d %d %d %d %d %d"
                        .formatted(
                                start, from.y(), turn, turn + TURN / 2, from.y(), end - TURN / 2, to.y(), end, to.y()),
                edge.isWhole());
    }

    /** A text in lines of so many letters; what is more ends in three dots. */
    static List<String> wrapped(String text, int letters, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : StringUtils.tokenizeToStringArray(text, " ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        var shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        shown.replaceAll(one -> cut(one, letters));
        if (lines.size() > most) {
            shown.set(most - 1, cut(shown.get(most - 1) + " …", letters));
        }
        return shown;
    }

    private static String cut(String line, int letters) {
        var length = line.codePointCount(0, line.length());
        return length <= letters
                ? line
                : line.substring(0, line.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }
}
