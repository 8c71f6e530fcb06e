package sk.jadro.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reviewed tables: pairs, neutral words, abbreviations and short lists. */
final class Lexicon {
    private final Map<String, Pair> pairs = new LinkedHashMap<>();
    private final Map<String, List<String>> masculines = new HashMap<>();
    private final Map<String, List<Neutral>> neutrals = new HashMap<>();
    private final Map<String, String> abbreviations = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    /** What the lemmas and forms that speak of people and of bodies count. */
    private final Map<String, Integer> signs = new HashMap<>();

    /** A word without gender: its lemmas, a space between, declined together in this number. */
    record Neutral(char onlyFor, char number, String words) {}

    Lexicon() {
        for (String[] row : Tables.rows("pairs.tsv")) {
            Pair pair = new Pair(row[0], row[1]);
            pairs.put(row[0], pair);
            masculines.computeIfAbsent(row[1], unused -> new ArrayList<>()).add(row[0]);
        }
        for (String[] row : Tables.rows("neutral.tsv")) {
            neutrals.computeIfAbsent(row[0], unused -> new ArrayList<>())
                    .add(new Neutral(row[1].charAt(0), row[2].charAt(0), row[3]));
        }
        for (String[] row : Tables.rows("abbreviations.tsv")) {
            abbreviations.put(row[0], row[1]);
        }
        for (String[] row : Tables.rows("lists.tsv")) {
            lists.computeIfAbsent(row[0], unused -> new HashSet<>()).addAll(List.of(row[1].split(" ")));
        }
        list("signs-of-people").forEach(lemma -> signs.put(lemma, 1));
        list("signs-of-bodies").forEach(lemma -> signs.put(lemma, -1));
    }

    Collection<Pair> pairs() {
        return pairs.values();
    }

    @Nullable
    Pair pair(String masculine) {
        return pairs.get(masculine);
    }

    /** The masculine nouns whose feminine this is. */
    List<String> masculine(String feminine) {
        return masculines.getOrDefault(feminine, List.of());
    }

    List<Neutral> neutrals(String masculine) {
        return neutrals.getOrDefault(masculine, List.of());
    }

    /** What an abbreviation means; null if that is not known, empty if nobody needs to be told. */
    @Nullable
    String abbreviation(String written) {
        return abbreviations.get(written);
    }

    /** Whether a word speaks of people (1) or of bodies (-1); 0 if of neither. */
    int sign(String lower, List<String> lemmas) {
        int sign = signs.getOrDefault(lower, 0);
        for (String lemma : lemmas) {
            sign = sign == 1 ? 1 : signs.getOrDefault(lemma, sign);
        }
        return sign;
    }

    /** One of the short lists of {@code lists.tsv}. */
    Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }
}
