package sk.jadro.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The lemmas of words that no dictionary has, by the endings of Slovak nouns and adjectives. */
final class Guesser {
    /** The ending of a form and that of its lemma; the longest that fits counts first. */
    private static final String[][] ENDINGS = {
        {"ovského", "ovský"},
        {"ovskej", "ovský"},
        {"ského", "ský"},
        {"skému", "ský"},
        {"ských", "ský"},
        {"skými", "ský"},
        {"skej", "ský", "ská", "ska"},
        {"skou", "ský", "ská", "ska"},
        {"ským", "ský"},
        {"skom", "ský"},
        {"ská", "ský", "ská"},
        {"ské", "ský"},
        {"skú", "ský", "ská"},
        {"ového", "ový"},
        {"ovému", "ový"},
        {"ových", "ový"},
        {"ovými", "ový"},
        {"ovej", "ová", "ový"},
        {"ovou", "ová", "ový"},
        {"ovým", "ový"},
        {"ovom", "ový"},
        {"ová", "ová", "ový"},
        {"ové", "ový"},
        {"ovú", "ová", "ový"},
        {"sku", "ska", "sko"},
        {"ého", "ý"},
        {"ému", "ý"},
        {"ých", "ý"},
        {"ými", "ý"},
        {"ým", "ý"},
        {"oviec", "ovce"},
        {"ovciach", "ovce"},
        {"ovciam", "ovce"},
        {"ovcami", "ovce"},
        {"encoch", "enec"},
        {"encami", "enec"},
        {"encov", "enec"},
        {"encom", "enec"},
        {"enca", "enec"},
        {"enci", "enec"},
        {"telia", "teľ"},
        {"kyňami", "kyňa"},
        {"kyniam", "kyňa"},
        {"kyniach", "kyňa"},
        {"kýň", "kyňa"},
        {"kyňu", "kyňa"},
        {"kyne", "kyňa"},
        {"kyni", "kyňa"},
        {"iek", "ka"},
        {"čok", "čka"},
        {"kami", "ka", "k"},
        {"kám", "ka"},
        {"kách", "ka"},
        {"kou", "ka"},
        {"ku", "ka", "k", "ko"},
        {"ky", "ka", "k"},
        {"ke", "ka"},
        {"ci", "k"},
        {"ovia", "", "a", "o"},
        {"ovi", "", "a", "o"},
        {"iach", "a", "e", "ie"},
        {"iami", "a"},
        {"iám", "ia"},
        {"ách", "a", "o"},
        {"ami", "a", "", "o"},
        {"och", "", "a"},
        {"mi", ""},
        {"om", "", "o", "a"},
        {"ov", "", "o", "a"},
        {"ám", "a", "o"},
        {"ia", "", "ie"},
        {"ou", "a"},
        {"iu", "ia"},
        {"ii", "ia"},
        {"ie", "ia"},
        {"ií", "ia"},
        {"í", "ie"},
        {"u", "", "a", "o"},
        {"y", "", "a"},
        {"e", "", "a"},
        {"ni", "ň", "n"},
        {"ti", "ť", "t"},
        {"di", "ď", "d"},
        {"li", "ľ", "l"},
        {"i", ""},
        {"a", "", "o"},
        {"o", ""}
    };

    /** Adjectives whose endings are short after a long syllable, as {@code participatívny}; without accents, too. */
    private static final List<String> SHORT_ADJECTIVES =
            List.of("ívn", "áln", "árn", "ózn", "ítn", "ivn", "aln", "arn", "ozn");

    private static final List<String> SHORT_ENDINGS =
            List.of("ymi", "eho", "emu", "ych", "ym", "ej", "ou", "om", "a", "e", "u", "y", "i");

    private final Morphology morphology;

    Guesser(Morphology morphology) {
        this.morphology = morphology;
    }

    /** Possible lemmas of an unknown form in lower case, likeliest first; the form itself is the last of them. */
    List<String> lemmas(String lower) {
        List<Reading> compound = morphology.compoundReadings(lower);
        if (!compound.isEmpty()) {
            return List.of(compound.getFirst().lemma().toLowerCase(Locale.ROOT));
        }
        int hyphen = lower.lastIndexOf('-');
        String head = hyphen > 0 ? lower.substring(0, hyphen + 1) : "";
        String tail = hyphen > 0 ? lower.substring(hyphen + 1) : lower;
        Set<String> lemmas = new LinkedHashSet<>();
        if (hyphen > 0 && tail.length() <= 3) {
            // "ÚPSVaR-e", "OZ-ka": an ending after an abbreviation.
            lemmas.add(lower.substring(0, hyphen));
        }
        String adjective = shortAdjective(tail);
        if (!adjective.isEmpty()) {
            return List.of(head + adjective);
        }
        for (String[] row : ENDINGS) {
            if (tail.length() - row[0].length() >= 3 && tail.endsWith(row[0])) {
                String stem = tail.substring(0, tail.length() - row[0].length());
                for (int k = 1; k < row.length; k++) {
                    lemmas.add(head + stem + row[k]);
                }
                break;
            }
        }
        lemmas.add(lower);
        return List.copyOf(lemmas);
    }

    private static String shortAdjective(String form) {
        for (String ending : SHORT_ENDINGS) {
            String stem = form.endsWith(ending) ? form.substring(0, form.length() - ending.length()) : "";
            if (SHORT_ADJECTIVES.stream().anyMatch(stem::endsWith)) {
                return stem + "y";
            }
        }
        return "";
    }
}
