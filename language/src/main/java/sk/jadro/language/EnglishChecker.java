package sk.jadro.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English by a small list: words with gender, officialese. */
final class EnglishChecker implements LanguageChecker {
    private static final Message GENDER =
            new Message("Slovo pomenúva len jeden rod.", "This word names only one gender.");
    private static final Message SIMPLER = new Message("Dá sa povedať jednoduchšie.", "This can be said more simply.");

    private record Entry(String[] words, Category category, List<String> replacements) {}

    private record Piece(int start, int end, String lower) {}

    private static final int REACH = 9;
    private static final Set<String> ANY = Set.of("every", "each", "any");
    private static final Set<String> MODALS =
            Set.of("must", "should", "can", "may", "shall", "will", "has", "needs", "who", "receives");
    private static final Map<String, String> ANYBODYS = Map.of("his", "their", "he", "they", "him", "them");

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Version version = new Version(List.of());

    EnglishChecker() {
        for (String[] row : Tables.rows("english.tsv")) {
            Category category = row[0].equals("gender") ? Category.GENDER : Category.PLAIN;
            Entry entry = new Entry(row[1].split(" "), category, List.of(row[2].split("\\|")));
            byFirst.computeIfAbsent(entry.words()[0], unused -> new ArrayList<>())
                    .add(entry);
        }
    }

    @Override
    public List<Finding> check(String text, Options options) {
        Collector collector = new Collector(text, options);
        List<Piece> pieces = pieces(text);
        for (int i = 0; i < pieces.size(); i++) {
            for (Entry entry : byFirst.getOrDefault(pieces.get(i).lower(), List.of())) {
                int last = match(pieces, i, entry.words());
                if (last >= 0
                        && options.categories().contains(entry.category())
                        && !options.ignoredWords().contains(pieces.get(i).lower())) {
                    add(text, pieces.get(i).start(), pieces.get(last).end(), entry, collector);
                    break;
                }
            }
            anybody(text, pieces, i, collector);
        }
        return collector.findings();
    }

    /** {@code Every visitor must show his card}: a pronoun that stands for anybody. */
    private static void anybody(String text, List<Piece> pieces, int i, Collector collector) {
        String pronoun = ANYBODYS.get(pieces.get(i).lower());
        if (pronoun == null || !collector.options().categories().contains(Category.GENDER)) {
            return;
        }
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            Piece piece = pieces.get(k);
            boolean anybody = k + 2 < i
                    && ANY.contains(piece.lower())
                    && MODALS.contains(pieces.get(k + 2).lower());
            if (anybody && text.substring(piece.start(), pieces.get(i).start()).indexOf('.') < 0) {
                Entry entry = new Entry(new String[0], Category.GENDER, List.of(pronoun));
                add(text, pieces.get(i).start(), pieces.get(i).end(), entry, collector);
                return;
            }
        }
    }

    private static void add(String text, int start, int end, Entry entry, Collector collector) {
        boolean gender = entry.category() == Category.GENDER;
        boolean capital = Character.isUpperCase(text.codePointAt(start));
        collector.add(
                start,
                end,
                entry.category(),
                gender ? "E1" : "E2",
                Severity.HINT,
                gender ? GENDER : SIMPLER,
                String.join(" ", entry.words()),
                () -> entry.replacements().stream()
                        .map(word -> capital ? Morphology.capitalised(word) : word)
                        .toList());
    }

    private static int match(List<Piece> pieces, int i, String[] words) {
        if (i + words.length > pieces.size()) {
            return -1;
        }
        for (int k = 0; k < words.length; k++) {
            if (!pieces.get(i + k).lower().equals(words[k])) {
                return -1;
            }
        }
        return i + words.length - 1;
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && (Character.isLetter(text.charAt(i)) || i > start && text.charAt(i) == '-')) {
                i++;
            }
            if (i > start) {
                pieces.add(new Piece(start, i, text.substring(start, i).toLowerCase(Locale.ROOT)));
            } else {
                i++;
            }
        }
        return pieces;
    }

    @Override
    public Readability readability(String text) {
        return new Readability(Readability.Level.TOO_SHORT, 0, pieces(text).size(), 0, 0, List.of());
    }

    @Override
    public String version() {
        return version.name();
    }

    @Override
    public List<LemmaToken> lemmas(String text) {
        List<LemmaToken> lemmas = new ArrayList<>();
        for (Piece piece : pieces(text)) {
            lemmas.add(new LemmaToken(
                    piece.start(),
                    piece.end(),
                    lemmas.size(),
                    text.substring(piece.start(), piece.end()),
                    List.of(piece.lower()),
                    List.of()));
        }
        return lemmas;
    }
}
