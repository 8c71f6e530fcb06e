package sk.jadro.base.text;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text: what stands between blank lines, each with its lines. */
public final class Paragraphs {
    private Paragraphs() {}

    /** In their order, without blanks at the ends of lines. */
    public static List<String> of(String text) {
        var paragraphs = new ArrayList<String>();
        var lines = new ArrayList<String>();
        for (var line : (text + "\n\n").lines().map(String::stripTrailing).toList()) {
            if (!line.isEmpty()) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                paragraphs.add(String.join("\n", lines));
                lines.clear();
            }
        }
        return List.copyOf(paragraphs);
    }

    /** One text of them. */
    public static String join(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
