package sk.jadro.base.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a text: its words that stayed, went and came, in the order in which one reads. Paragraphs are compared
 * first, words only within those that changed, as wholly different texts of many words take long to compare (Myers, "An
 * O(ND) Difference Algorithm", 1986). Beyond some thousand words of one paragraph, the paragraph is exchanged as a whole.
 */
public final class WordChange {
    private static final int MOST_WORDS = 4_000;
    private static final Pattern WORDS =
            Pattern.compile("\\x{2068}[^\\x{2069}]*\\x{2069}|\\s+|[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");

    private static final Pattern ISOLATED = Pattern.compile("\\x{2068}([^\\x{2069}]*)\\x{2069}");

    private WordChange() {}

    /** What became of a part of the text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * A run of words of one kind, with the spaces that belong to it.
     *
     * @param words among which names may stand isolated (Unicode's U+2068 and U+2069), each in one part as a whole
     */
    public record Part(Kind kind, String words) {
        /** The words piece by piece. */
        public List<Piece> pieces() {
            var pieces = new ArrayList<Piece>();
            var matcher = ISOLATED.matcher(words);
            int from = 0;
            while (matcher.find()) {
                pieces.add(new Piece(words.substring(from, matcher.start()), false));
                pieces.add(new Piece(matcher.group(1), true));
                from = matcher.end();
            }
            pieces.add(new Piece(words.substring(from), false));
            return pieces;
        }
    }

    /** @param isolated whether it is a name, whose language and direction are its own */
    public record Piece(String words, boolean isolated) {}

    /** A paragraph as it was and is; one of them is empty where it came or went as a whole. */
    public record Paragraph(List<Part> parts) {
        public boolean isChanged() {
            return parts.stream().anyMatch(part -> part.kind() != Kind.SAME);
        }

        /** As it was: all but what was added. */
        public List<Part> before() {
            return parts.stream().filter(part -> part.kind() != Kind.ADDED).toList();
        }

        /** As it is: all but what was removed. */
        public List<Part> after() {
            return parts.stream().filter(part -> part.kind() != Kind.REMOVED).toList();
        }
    }

    /** Word by word. */
    public static List<Part> between(String before, String after) {
        var was = words(before);
        var is = words(after);
        if (was.size() + is.size() > MOST_WORDS) {
            return before.equals(after)
                    ? List.of(new Part(Kind.SAME, before))
                    : List.of(new Part(Kind.REMOVED, before), new Part(Kind.ADDED, after));
        }
        var parts = new ArrayList<Part>();
        for (var delta : DiffUtils.diff(was, is, true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(parts, Kind.SAME, delta.getSource().getLines());
                case DELETE, INSERT, CHANGE -> {
                    add(parts, Kind.REMOVED, delta.getSource().getLines());
                    add(parts, Kind.ADDED, delta.getTarget().getLines());
                }
            }
        }
        return joined(parts);
    }

    /** Changes with nothing but a blank between them are one: that is how one reads them. */
    private static List<Part> joined(List<Part> parts) {
        var joined = new ArrayList<Part>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var isBetween = part.kind() == Kind.SAME
                    && part.words().isBlank()
                    && !removed.isEmpty()
                    && !added.isEmpty()
                    && i + 1 < parts.size();
            if (part.kind() == Kind.REMOVED || isBetween) {
                removed.append(part.words());
            }
            if (part.kind() == Kind.ADDED || isBetween) {
                added.append(part.words());
            }
            if (part.kind() == Kind.SAME && !isBetween) {
                end(joined, removed, added);
                joined.add(part);
            }
        }
        end(joined, removed, added);
        return List.copyOf(joined);
    }

    /** A blank at both their ends belongs to what follows. */
    private static void end(List<Part> joined, StringBuilder removed, StringBuilder added) {
        var blank = endsWithBlank(removed) && endsWithBlank(added);
        if (blank) {
            removed.setLength(removed.length() - 1);
            added.setLength(added.length() - 1);
        }
        if (!removed.isEmpty()) {
            joined.add(new Part(Kind.REMOVED, removed.toString()));
            removed.setLength(0);
        }
        if (!added.isEmpty()) {
            joined.add(new Part(Kind.ADDED, added.toString()));
            added.setLength(0);
        }
        if (blank) {
            joined.add(new Part(Kind.SAME, " "));
        }
    }

    private static boolean endsWithBlank(StringBuilder words) {
        return words.length() > 1 && words.charAt(words.length() - 1) == ' ';
    }

    /** Paragraph by paragraph: those that neither came nor went are compared by their words. */
    public static List<Paragraph> paragraphs(String before, String after) {
        var all = new ArrayList<Paragraph>();
        for (var delta : DiffUtils.diff(Paragraphs.of(before), Paragraphs.of(after), true)
                .getDeltas()) {
            pairs(delta, all);
        }
        return List.copyOf(all);
    }

    private static void pairs(AbstractDelta<String> delta, List<Paragraph> all) {
        var was = delta.getSource().getLines();
        var is = delta.getTarget().getLines();
        for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
            all.add(new Paragraph(between(i < was.size() ? was.get(i) : "", i < is.size() ? is.get(i) : "")));
        }
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var matcher = WORDS.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }
}
