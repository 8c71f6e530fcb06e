package sk.jadro.base.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;

/**
 * A piece of a text with the words marked that were looked for.
 *
 * @param lang the text's own
 */
record Snippet(List<Part> parts, Lang lang) {
    static final Snippet NOTHING = new Snippet(List.of(), Lang.SK);

    private static final int BEFORE = 70;
    private static final int LENGTH = 220;
    private static final String CUT = "…";

    /** @param hit whether it is a word that was looked for */
    record Part(String words, boolean hit) {}

    /** A place between two characters of a text that is marked. */
    private record Span(int start, int end) {}

    /** The whole text. */
    static Snippet whole(Text text, Lang lang, Terms terms, Set<String> words) {
        var written = text.in(lang);
        return of(written, 0, written.length(), spans(written, terms, words), text.langFor(lang));
    }

    /** What stands where most of the words do; the beginning if none does. */
    static Snippet around(Text text, Lang lang, Terms terms, Set<String> words) {
        var written = text.in(lang).replace('\n', ' ');
        var spans = spans(written, terms, words);
        var best = spans.stream()
                .max((one, other) -> Integer.compare(within(spans, one), within(spans, other)))
                .map(Span::start)
                .orElse(0);
        // The first of several that are as good.
        for (var span : spans) {
            if (within(spans, span) == within(spans, new Span(best, best))) {
                best = span.start();
                break;
            }
        }
        var start = wordStart(written, Math.max(0, best - BEFORE));
        var end = wordEnd(written, Math.min(written.length(), start + LENGTH));
        return of(written, start, end, spans, text.langFor(lang));
    }

    int hits() {
        return (int) parts.stream().filter(Part::hit).count();
    }

    private static int within(List<Span> spans, Span from) {
        return (int) spans.stream()
                .filter(span -> span.start() >= from.start() && span.end() <= from.start() + LENGTH - BEFORE)
                .count();
    }

    private static List<Span> spans(String written, Terms terms, Set<String> words) {
        return terms.of(written).stream()
                .filter(term -> words.contains(term.form())
                        || !Collections.disjoint(words, term.same())
                        || !Collections.disjoint(words, term.related()))
                .map(term -> new Span(term.start(), term.end()))
                .toList();
    }

    private static Snippet of(String written, int start, int end, List<Span> spans, Lang lang) {
        var parts = new ArrayList<Part>();
        var at = start;
        if (start > 0) {
            parts.add(new Part(CUT, false));
        }
        for (var span : spans) {
            if (span.start() >= at && span.end() <= end) {
                add(parts, written, at, span.start(), false);
                add(parts, written, span.start(), span.end(), true);
                at = span.end();
            }
        }
        add(parts, written, at, end, false);
        if (end < written.length()) {
            parts.add(new Part(CUT, false));
        }
        return new Snippet(List.copyOf(parts), lang);
    }

    private static void add(List<Part> parts, String written, int start, int end, boolean hit) {
        if (end > start) {
            parts.add(new Part(written.substring(start, end), hit));
        }
    }

    private static int wordStart(String written, int at) {
        var blank = at == 0 ? -1 : written.indexOf(' ', at - 1);
        return at == 0 ? 0 : blank < 0 ? at : blank + 1;
    }

    private static int wordEnd(String written, int at) {
        var blank = written.lastIndexOf(' ', at);
        return at == written.length() || blank <= 0 ? at : blank;
    }
}
