package sk.jadro.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The adjectives of one family with another word: those that are made of a noun with -ský, {@code ukrajinský} of
 * <i>Ukrajina, Ukrajinec, Ukrajinka</i>, and the one that an adverb is made of, {@code otvorený} of <i>otvorene</i>. One
 * counts only if the morphological dictionary has it.
 */
final class Derivation {
    /** What falls off before -ský, the longest first. */
    private static final List<String> ENDINGS =
            List.of("čianka", "čanka", "ianka", "anka", "čan", "ian", "an", "ec", "ka", "ia", "a", "o", "e", "y");

    /** How the last letter of a stem and -ský become one: {@code Košice, košický; Praha, pražský; mesto, mestský}. */
    private static final Map<Character, String> SUFFIXES = Map.of(
            'c', "ck", 'k', "ck", 'č', "ck", 'h', "žsk", 's', "sk", 'š', "sk", 'z', "zsk", 'ž', "žsk", 'ť', "tsk", 'ď',
            "dsk");

    /** {@code otvorene, rýchlo, slovensky}. */
    private static final String ADVERB_ENDINGS = "eoy";

    private static final int SHORTEST = 3;
    private static final int REMEMBERED = 20_000;

    private final Morphology morphology;
    private final Map<String, List<String>> irregular = new HashMap<>();
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    Derivation(Morphology morphology) {
        this.morphology = morphology;
        for (String[] row : Tables.rows("adjectives.tsv")) {
            for (String noun : row[1].split(" ")) {
                irregular.computeIfAbsent(noun, unused -> new ArrayList<>()).add(row[0]);
            }
        }
    }

    /** The adjectives of a noun's lemma in lower case; none if there is no such adjective. */
    List<String> adjectives(String noun) {
        List<String> adjectives = known.get(noun);
        if (adjectives == null) {
            adjectives = irregular.containsKey(noun) ? irregular.get(noun) : derived(noun);
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(noun, adjectives);
        }
        return adjectives;
    }

    /** The adjective that an adverb's lemma is made of; none if there is no such adjective. */
    List<String> ofAdverb(String adverb) {
        int stem = adverb.length() - 1;
        return stem < SHORTEST || ADVERB_ENDINGS.indexOf(adverb.charAt(stem)) < 0
                ? List.of()
                : first(Stream.of("ý", "y", "í", "i").map(ending -> adverb.substring(0, stem) + ending));
    }

    private List<String> derived(String noun) {
        if (noun.endsWith("sko") || noun.endsWith("cko")) {
            // "Nemecko, Rusko"
            return first(withEnding(noun.substring(0, noun.length() - 1)));
        }
        Set<String> stems = new LinkedHashSet<>();
        for (String ending : ENDINGS) {
            if (noun.endsWith(ending)) {
                stems.add(noun.substring(0, noun.length() - ending.length()));
            }
        }
        stems.add(noun);
        return first(stems.stream()
                .filter(stem -> stem.length() >= SHORTEST)
                .map(Derivation::withSuffix)
                .flatMap(Derivation::withEnding));
    }

    private List<String> first(Stream<String> adjectives) {
        return adjectives.filter(this::isAdjective).limit(1).toList();
    }

    private static String withSuffix(String stem) {
        String suffix = SUFFIXES.get(stem.charAt(stem.length() - 1));
        return suffix == null ? stem + "sk" : stem.substring(0, stem.length() - 1) + suffix;
    }

    /** Long after a short syllable, and short after a long one: {@code ukrajinský, rómsky}. */
    private static Stream<String> withEnding(String stem) {
        return Stream.of(stem + "ý", stem + "y");
    }

    private boolean isAdjective(String word) {
        for (Reading reading : morphology.look(word)) {
            if ((reading.part() == 'A' || reading.part() == 'G')
                    && reading.lemma().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
