package sk.jadro.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** S1: one word that was written as two: {@code dvoj ročný, bez barierový}. */
final class DividedWords {
    private static final Message ONE_WORD = new Message("Píše sa to spolu.", "This is written as one word.");

    /** What is no word by itself. */
    private static final Set<String> NEVER_ALONE = Set.of(
            "dvoj", "troj", "štvor", "elektro", "cyklo", "mikro", "makro", "hydro", "termo", "geo", "agro", "celo",
            "novo", "nízko", "kyber", "multi");

    /** Words, too: only before what is none without them. */
    private static final Set<String> PREPOSITIONS =
            Set.of("bez", "proti", "mimo", "nad", "pod", "medzi", "pred", "na", "do", "od", "po", "za");

    /** {@code bez bariérový}: an adjective in another case than the preposition asks for is a part of one word. */
    private static final Map<String, String> GOVERNING = Map.of("bez", "2", "proti", "3");

    /** Who does with others what one could do alone. */
    private static final Set<String> PARTNERS =
            Set.of("organizátor", "autor", "majiteľ", "vlastník", "zakladateľ", "usporiadateľ", "riešiteľ");

    /** What only follows a preposition as a part of it. */
    private static final Set<String> FROM_WHERE = Set.of("poza", "popod", "ponad", "popred", "pomedzi", "pod", "pred");

    /** {@code v opred}: only before what makes a known word with them. */
    private static final Set<String> LETTERS = Set.of("v", "z", "s", "k");

    private final Morphology morphology;
    private final SpellingDictionary dictionary;
    private final Corrections corrections;
    /** What two make together, and which words the dictionary of spelling knows: a text repeats its words. */
    private final Memory<Optional<String>> words = new Memory<>();

    private final Memory<Boolean> spelt = new Memory<>();

    DividedWords(Morphology morphology, SpellingDictionary dictionary, Corrections corrections) {
        this.morphology = morphology;
        this.dictionary = dictionary;
        this.corrections = corrections;
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token first = tokens.get(i);
            Token second = tokens.get(i + 1);
            if (first.word == null
                    || second.word == null
                    || second.word.isCapitalised()
                    || second.start - first.end != 1) {
                continue;
            }
            String whole = isBesides(tokens, i)
                    ? "navyše"
                    : isBecause(tokens, i) ? "pretože" : whole(first.word.lower(), second.word);
            if (whole != null) {
                String right = first.word.isCapitalised() ? Morphology.capitalised(whole) : whole;
                collector.add(first.start, second.end, Category.SPELLING, "S1", Severity.WARNING, ONE_WORD, right);
            }
        }
    }

    /** {@code Na viac si ľudia zvykli}: not more of something, as the clause goes on with its verb or a clitic. */
    private static boolean isBesides(List<Token> tokens, int i) {
        return tokens.get(i).isLower("na")
                && tokens.get(i + 1).is("viac")
                && (i == 0 || tokens.get(i - 1).is(",") || tokens.get(i - 1).is("a"))
                && i + 2 < tokens.size()
                && (tokens.get(i + 2).is(",") && i == 0
                        || Clitics.isClitic(tokens.get(i + 2).text)
                        || tokens.get(i + 2).word instanceof Word verb
                                && !verb.has('S')
                                && (verb.hasTag("VK") || verb.hasTag("VL")));
    }

    /** {@code každých 20 minút, preto že je plný}: behind a comma, with no other between. */
    private static boolean isBecause(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i - 1).is(",")
                && tokens.get(i).is("preto")
                && tokens.get(i + 1).is("že");
    }

    /** The word that both make, with its accents; null if there is none. */
    private @Nullable String whole(String start, Word second) {
        if (start.length() == 1 && FROM_WHERE.contains(second.lower())) {
            // "s poza pultu": whence is one word.
            return start.equals("s") || start.equals("z") ? "s" + second.lower() : null;
        }
        if (GOVERNING.get(start) instanceof String kase
                && second.lower().length() > 4
                && !second.readings().isEmpty()
                && second.allReadings(
                        reading -> reading.part() == 'A' && reading.grammaticalCase() != kase.charAt(0))) {
            return start + second.lower();
        }
        boolean never = NEVER_ALONE.contains(start);
        if (start.equals("spolu")) {
            // "ktorých spolu organizátorom je mesto": a noun of one behind "together" has nothing to be together with.
            boolean one = second.anyRole(role -> role.number() == 's' && role.grammaticalCase() == '7');
            return one && PARTNERS.contains(second.lemmas().getFirst()) ? start + second.lower() : null;
        }
        if (!never && (second.isKnown() || !isShort(start) || dictionaryKnows(second))) {
            return null;
        }
        String joined = start + second.lower();
        if (LETTERS.contains(start)) {
            return second.lower().length() > 2 && morphology.hasForm(joined) ? joined : null;
        }
        boolean halves = never && (second.has('S') || second.has('A'));
        return halves ? joined : words.get(joined, this::word).orElse(null);
    }

    private Optional<String> word(String joined) {
        return morphology.hasForm(joined) || dictionary.knows(joined)
                ? Optional.of(joined)
                : corrections.withAnotherAccent(joined).stream().findFirst();
    }

    private static boolean isShort(String start) {
        return PREPOSITIONS.contains(start) || LETTERS.contains(start);
    }

    private boolean dictionaryKnows(Word word) {
        return spelt.get(word.form(), dictionary::knows);
    }
}
