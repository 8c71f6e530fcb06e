package sk.jadro.language.command;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.jadro.language.Category;
import sk.jadro.language.Finding;

/** Findings for people: the line, carets below what is meant, the reason, the proposals. */
final class Listing {
    private static final int WIDTH = 100;

    private final String text;
    private final boolean english;
    private final boolean color;

    Listing(String text, boolean english, boolean color) {
        this.text = text;
        this.english = english;
        this.color = color;
    }

    void print(List<Finding> findings, @Nullable String file, PrintStream out) {
        int line = 1;
        int lineStart = 0;
        for (Finding finding : findings) {
            for (int newline = text.indexOf('\n', lineStart);
                    newline >= 0 && newline < finding.start();
                    newline = text.indexOf('\n', lineStart)) {
                lineStart = newline + 1;
                line++;
            }
            print(finding, line, lineStart, file, out);
        }
    }

    private void print(Finding finding, int line, int lineStart, @Nullable String file, PrintStream out) {
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
                + message);
        out.println("  " + shown);
        int caretStart = prefix.length() + text.codePointCount(from, finding.start());
        int carets = Math.max(1, text.codePointCount(finding.start(), Math.min(end, to)));
        out.println("  " + " ".repeat(caretStart) + paint(finding.category()) + "^".repeat(carets) + plain());
        for (String replacement : finding.replacements()) {
            out.println("    → " + visible(replacement));
        }
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
