import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Writes the first version of {@code pairs.tsv}: every masculine noun of the morphology that names people, with the
 * feminine noun that a suffix rule forms from it and that the morphology knows, too.
 *
 * <p>It was run once; the table has been cared for by hand since. To look at what it says today:
 * {@code java -cp morfologik-stemming.jar:morfologik-fsa.jar:hppc.jar tools/GeneratePairs.java slovak.dict > pairs.tsv}
 */
class GeneratePairs {
    /** Old ending, new ending; the first whose result is a known feminine noun counts. */
    private static final String[][] SUFFIXES = {
        {"ík", "íčka"}, {"ik", "ička"}, {"ák", "áčka"}, {"iak", "iačka"}, {"ak", "ačka"}, {"k", "čka"},
        {"teľ", "teľka"}, {"enec", "enkyňa"}, {"ovec", "ovkyňa"}, {"lec", "lkyňa"}, {"nec", "nkyňa"}, {"nec", "nka"},
        {"ec", "kyňa"}, {"ec", "ka"}, {"ca", "kyňa"}, {"óg", "ogička"}, {"ológ", "ologička"}, {"ista", "istka"},
        {"čan", "čanka"}, {"an", "ianka"}, {"an", "anka"}, {"ok", "kyňa"}, {"och", "ška"}, {"h", "žka"}, {"a", "ka"},
        {"sta", "stka"}, {"ta", "tka"}, {"g", "gička"}, {"l", "lka"}, {"", "ka"}, {"ň", "nka"}, {"d", "dka"}
    };

    /** Nouns that are also things (an operator, a driver) and yet mean people in the texts of a town. */
    private static final Set<String> PEOPLE_TOO = Set.of(
            "člen", "vodič", "volič", "moderátor", "operátor", "čitateľ", "sekretár", "nositeľ", "tajomník", "sprievodca",
            "dodávateľ", "prevádzkovateľ", "správca", "prekladateľ", "garant", "agent", "koordinátor", "poskytovateľ", "zástupca");

    public static void main(String[] arguments) throws IOException {
        Map<String, Set<String>> tags = new TreeMap<>();
        for (WordData word : new DictionaryLookup(Dictionary.read(Path.of(arguments[0])))) {
            String tag = word.getTag().toString();
            if (tag.startsWith("SS")) {
                tags.computeIfAbsent(word.getStem().toString(), lemma -> new HashSet<>()).add(tag.substring(2, 4));
            }
        }
        tags.forEach((lemma, kinds) -> {
            boolean person = kinds.contains("ms") && kinds.contains("mp")
                    && (!kinds.contains("ip") && !kinds.contains("is") || PEOPLE_TOO.contains(lemma));
            if (person) {
                Stream.of(SUFFIXES)
                        .filter(suffix -> lemma.endsWith(suffix[0]))
                        .map(suffix -> lemma.substring(0, lemma.length() - suffix[0].length()) + suffix[1])
                        .filter(feminine -> tags.getOrDefault(feminine, Set.of()).contains("fs"))
                        .findFirst()
                        .ifPresent(feminine -> System.out.println(lemma + "\t" + feminine));
            }
        });
    }
}
