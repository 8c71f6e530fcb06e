package sk.jadro.language.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sk.jadro.language.Category;
import sk.jadro.language.Finding;
import sk.jadro.language.FindingGroup;

/** Findings for people: the line, carets below what is meant, the reason, the proposals. */
final class Listing {
    private static final int WIDTH = 100;

    /** How many lines are named of a fault that is in many. */
    private static final int LINES = 10;

    private final String text;
    private final int[] lineStarts;
    private final boolean english;
    private final boolean color;

    Listing(String text, boolean english, boolean color) {
        this.text = text;
        lineStarts = IntStream.concat(
                        IntStream.of(0), IntStream.range(1, text.length()).filter(i -> text.charAt(i - 1) == '\n'))
                .toArray();
        this.english = english;
        this.color = color;
    }

    void print(List<Finding> findings, @Nullable String file, PrintStream out) {
        for (FindingGroup group : FindingGroup.of(findings)) {
            print(group, file, out);
        }
    }

    private void print(FindingGroup group, @Nullable String file, PrintStream out) {
        Finding finding = group.first();
        int line = lineOf(finding);
        int lineStart = lineStarts[line - 1];
        int newline = text.indexOf('\n', finding.start());
        int lineEnd = newline < 0 ? text.length() : newline;
        int end = Math.min(finding.end(), lineEnd);
        int from = finding.start() - lineStart > WIDTH / 2 ? finding.start() - WIDTH / 2 : lineStart;
        int to = Math.min(lineEnd, Math.max(from + WIDTH, Math.min(end, finding.start() + WIDTH)));
        String prefix = from > lineStart ? "…" : "";
        String shown = prefix + visible(text.substring(from, to)) + (to < lineEnd ? "…" : "");
        int column = finding.start() - lineStart + 1;
        String head = (file == null ? "" : file + ":") + line + ":" + column + " ";
        String message =
                english ? finding.message().english() : finding.message().slovak();
        out.println(head + paint(finding.category()) + finding.category().code() + plain() + " " + finding.rule() + " "
                + message + others(group));
        out.println("  " + shown);
        int caretStart = prefix.length() + text.codePointCount(from, finding.start());
        int carets = Math.max(1, text.codePointCount(finding.start(), Math.min(end, to)));
        out.println("  " + " ".repeat(caretStart) + paint(finding.category()) + "^".repeat(carets) + plain());
        for (String replacement : finding.replacements()) {
            out.println("    → " + visible(replacement));
        }
    }

    /** How often a fault is there, and in what lines: {@code (7×; riadky 3, 8, 12)}. */
    private String others(FindingGroup group) {
        int places = group.findings().size();
        if (places == 1) {
            return "";
        }
        int[] lines =
                group.findings().stream().mapToInt(this::lineOf).distinct().toArray();
        String shown =
                Arrays.stream(lines).limit(LINES).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        String word = lines.length == 1 ? english ? "line" : "riadok" : english ? "lines" : "riadky";
        return " (" + places + "×; " + word + " " + shown + (lines.length > LINES ? " …" : "") + ")";
    }

    /** From 1. */
    private int lineOf(Finding finding) {
        int at = Arrays.binarySearch(lineStarts, finding.start());
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Nothing of a text may steer the terminal. */
    private static String visible(String part) {
        StringBuilder visible = new StringBuilder(part.length());
        part.codePoints().forEach(c -> visible.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return visible.toString();
    }

    private String paint(Category category) {
        if (!color) {
            return "";
        }
        return switch (category) {
            case GENDER -> "\u001b[35m";
            case PLAIN -> "\u001b[36m";
            case SPELLING -> "\u001b[31m";
            case TYPOGRAPHY -> "\u001b[33m";
        };
    }

    private String plain() {
        return color ? "\u001b[0m" : "";
    }
}
