package sk.jadro.registration;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a typed text: what stands between blank lines, each on one line. */
final class Paragraphs {
    private Paragraphs() {}

    static List<String> of(String text) {
        var paragraphs = new ArrayList<String>();
        var lines = new ArrayList<String>();
        for (var line : (text + "\n\n").lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                paragraphs.add(String.join(" ", lines));
                lines.clear();
            }
        }
        return List.copyOf(paragraphs);
    }
}
