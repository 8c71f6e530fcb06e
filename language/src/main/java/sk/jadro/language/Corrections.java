package sk.jadro.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be written in place of a word that is wrong, the likeliest first. */
final class Corrections {
    private static final int MOST = 3;

    /** In place of cases: the genitive plural. */
    private static final String MANY = "many";

    /** In place of cases: a verb, as one stands before. */
    private static final String VERB = "verb";

    private static final String CONSONANTS = "bcčdďfghjklľmnňprsštťvzž";

    /** Within how many words before it stands the other verb. */
    private static final int JOINED = 8;

    /** What stands twice in many words. */
    private static final String DOUBLED = "ndťt";

    private static final List<String> ACCENTED =
            List.of("aáä", "cč", "dď", "eé", "ií", "lľĺ", "nň", "oóô", "rŕ", "sš", "tť", "uú", "yý", "zž");

    private final Morphology morphology;
    private final SpellingDictionary dictionary;
    private final Neighbours neighbours;
    private final RunTogether runTogether;
    private final Set<String> quantities;

    Corrections(Morphology morphology, Lexicon lexicon, SpellingDictionary dictionary) {
        this.morphology = morphology;
        this.dictionary = dictionary;
        neighbours = new Neighbours(morphology);
        runTogether = new RunTogether(morphology);
        quantities = lexicon.list("quantities");
    }

    /**
     * @param cases what its place asks for, as {@link #cases} tells
     * @param next the word behind it, whose modifier it may be; null if there is none
     */
    List<String> of(Word word, String cases, @Nullable Word next) {
        String lower = word.lower();
        Neighbours.Near near = neighbours.of(lower);
        Set<String> proposals = new LinkedHashSet<>();
        String divided = runTogether.divided(lower);
        if (divided != null && !near.hasTwin()) {
            proposals.add(divided);
        }
        if (!word.isCapitalised() && isTown(lower)) {
            proposals.add(Morphology.capitalised(lower));
        }
        String swallowed = lower.replace("íj", "ijí");
        if (!swallowed.equals(lower) && dictionary.knows(swallowed)) {
            // "príjma": of "ijí" one letter is hardly heard.
            proposals.add(swallowed);
        }
        if (lower.endsWith("ídite") && dictionary.knows(lower.replace("ídite", "íďte"))) {
            // "prídite": as "nájdite", where two consonants need the vowel.
            proposals.add(lower.replace("ídite", "íďte"));
        }
        proposals.addAll(ofVerb(lower));
        if (cases.equals(VERB) && near.nearest().stream().noneMatch(this::isSubjectOrVerb)) {
            // Neighbours looks for no letter more in a word as short as "mysí".
            Stream.concat(near.all().stream(), withLetterMore(lower).stream())
                    .filter(this::isInPresent)
                    .forEach(proposals::add);
        }
        withOtherEnding(lower).stream()
                .filter(form -> cases.length() == 1 && isIn(form, cases))
                .forEach(proposals::add);
        proposals.addAll(withOtherI(lower));
        proposals.addAll(withDoubled(lower));
        if (!near.hasTwin()) {
            proposals.addAll(withOtherVowelOfVerb(lower));
        }
        proposals.addAll(withOtherOu(lower));
        proposals.addAll(withEndingOfItsPattern(lower));
        proposals.addAll(ofManyWomen(lower));
        if (!near.hasTwin()) {
            // Participles stand in the dictionary of spelling only: "pristavená" is nearer than "prístavná".
            proposals.addAll(withAnotherAccent(lower));
        }
        if (next != null && next.has('S') && !next.has('E')) {
            near.nearest().stream()
                    .filter(form -> isModifierOf(form, next, cases))
                    .forEach(proposals::add);
        }
        near.nearest().stream().filter(form -> isIn(form, cases)).forEach(proposals::add);
        proposals.addAll(near.all());
        if (proposals.size() < 2) {
            proposals.addAll(dictionary.suggest(lower));
        }
        return proposals.stream()
                .limit(MOST)
                .map(proposal -> word.isShouted()
                        ? proposal.toUpperCase(Locale.ROOT)
                        : word.isCapitalised() ? Morphology.capitalised(proposal) : proposal)
                .toList();
    }

    /** {@code tabuly → tabule}: what follows a preposition ends as its case does. */
    private static List<String> withOtherEnding(String lower) {
        String stem = lower.substring(0, lower.length() - 1);
        return lower.endsWith("y") || lower.endsWith("i") ? List.of(stem + "e", stem + "i", stem + "y") : List.of();
    }

    /** {@code umité, činý}: the slip of slips, which changes nothing else. */
    private List<String> withOtherI(String lower) {
        List<String> found = new ArrayList<>();
        for (int k = 0; k < lower.length(); k++) {
            int which = "iyíý".indexOf(lower.charAt(k));
            if (which >= 0) {
                String other = lower.substring(0, k) + "yiýí".charAt(which) + lower.substring(k + 1);
                if (dictionary.knows(other)) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    /** {@code činosti → činnosti, komixy → komiksy}: one letter heard where two are written. */
    private List<String> withDoubled(String lower) {
        List<String> found = new ArrayList<>();
        for (int k = 1; k < lower.length(); k++) {
            char letter = lower.charAt(k);
            String two = letter == 'x' ? "ks" : DOUBLED.indexOf(letter) < 0 ? "" : "" + letter + letter;
            String other = lower.substring(0, k) + two + lower.substring(k + 1);
            if (!two.isEmpty() && dictionary.knows(other)) {
                found.add(other);
            }
        }
        return found;
    }

    /** {@code pláveme → plávame}: a verb in the ending of other verbs. */
    private List<String> withOtherVowelOfVerb(String lower) {
        if (!lower.matches(".{3,}[aáeií](?:me|te)")) {
            return List.of();
        }
        int vowel = lower.length() - 3;
        return Stream.of("a", "á", "e", "í", "i", "ie")
                .map(other -> lower.substring(0, vowel) + other + lower.substring(vowel + 1))
                .filter(other -> !other.equals(lower) && dictionary.knows(other) && isInPresent(other))
                .toList();
    }

    /** {@code sto zväzkou, sumov}: what sounds alike at the end of a word. */
    private List<String> withOtherOu(String lower) {
        String other = lower.endsWith("ou")
                ? lower.substring(0, lower.length() - 1) + "v"
                : lower.endsWith("ov") ? lower.substring(0, lower.length() - 1) + "u" : lower;
        return other.equals(lower) || !dictionary.knows(other) ? List.of() : List.of(other);
    }

    /** {@code klientami → klientmi, lavicách → laviciach}: the ending that the word's own pattern has. */
    private List<String> withEndingOfItsPattern(String lower) {
        String other = lower.endsWith("ami")
                ? lower.substring(0, lower.length() - 3) + "mi"
                : lower.endsWith("ách") ? lower.substring(0, lower.length() - 3) + "iach" : lower;
        return other.equals(lower) || !dictionary.knows(other) ? List.of() : List.of(other);
    }

    /** {@code seniorok}: the genitive of many whom a word in -ka names, which has a vowel of its own. */
    private List<String> ofManyWomen(String lower) {
        if (!lower.endsWith("ok") && !lower.endsWith("ek")) {
            return List.of();
        }
        String stem = lower.substring(0, lower.length() - 2);
        return Stream.of(stem + "iek", stem + "ok", stem + "ek")
                .filter(other -> !other.equals(lower) && dictionary.knows(other) && isIn(other, MANY))
                .toList();
    }

    /** What its place asks for: the cases of a preposition, {@link #MANY} behind a quantity, {@link #VERB}; else empty. */
    String cases(List<Token> tokens, int i) {
        Word before = i == 0 ? null : tokens.get(i - 1).word;
        if (isJoinedToVerb(tokens, i)) {
            return VERB;
        }
        if (i > 1 && before != null && before.has('A') && !before.has('S') && !quantities.contains(before.lower())) {
            // "z úradnej tabuly"
            before = tokens.get(i - 2).word;
        }
        return before == null ? "" : quantities.contains(before.lower()) ? MANY : CaseChooser.prepositionCases(before);
    }

    /** {@code vie vysvetliť stanovisko a mysí na to}: behind "and" and before a preposition, where a verb has been. */
    private boolean isJoinedToVerb(List<Token> tokens, int i) {
        return i > 1
                && tokens.get(i - 1).isLower("a")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).word instanceof Word preposition
                && !CaseChooser.prepositionCases(preposition).isEmpty()
                && tokens.subList(Math.max(0, i - JOINED), i - 1).stream()
                        .anyMatch(token -> token.word instanceof Word verb && verb.hasTag("VK") && !verb.has('S'));
    }

    private boolean isInPresent(String form) {
        return morphology.look(form).stream().anyMatch(reading -> reading.tag().startsWith("VK"));
    }

    private static List<String> withLetterMore(String lower) {
        List<String> words = new ArrayList<>();
        for (int i = 1; i < lower.length(); i++) {
            for (char letter : CONSONANTS.toCharArray()) {
                words.add(lower.substring(0, i) + letter + lower.substring(i));
            }
        }
        return words;
    }

    private boolean isSubjectOrVerb(String form) {
        return morphology.look(form).stream()
                .anyMatch(reading -> reading.part() == 'V'
                        || reading.isNoun() && (reading.grammaticalCase() == '1' || reading.grammaticalCase() == '4'));
    }

    /** {@code spomalovacie}: the adjective of a verb, whose accent is missing. */
    private List<String> ofVerb(String lower) {
        List<String> parts = MadeWords.stemAndEnding(lower);
        if (parts.isEmpty()) {
            return List.of();
        }
        Neighbours.Near near = neighbours.of(parts.getFirst() + "ť");
        return !near.hasTwin()
                ? List.of()
                : near.nearest().stream()
                        .filter(verb -> morphology.look(verb).stream()
                                .anyMatch(reading -> reading.tag().startsWith("VI")))
                        .map(verb -> verb.substring(0, verb.length() - 1) + parts.getLast())
                        .toList();
    }

    /** A name that is written small: {@code v bystrici}. */
    boolean isTown(String lower) {
        return lower.length() >= 4 && morphology.hasForm(Morphology.capitalised(lower));
    }

    /** {@code v dennom centre}: an adjective in the case, gender and number of the noun behind it. */
    private boolean isModifierOf(String form, Word noun, String cases) {
        return morphology.look(form).stream()
                .filter(reading -> reading.part() == 'A')
                .anyMatch(reading -> noun.anyReading(other -> other.isNoun()
                        && other.declines()
                        && other.gender() == reading.gender()
                        && other.number() == reading.number()
                        && other.grammaticalCase() == reading.grammaticalCase()
                        && (cases.isEmpty() || cases.equals(MANY) || cases.indexOf(other.grammaticalCase()) >= 0)));
    }

    private boolean isIn(String form, String cases) {
        return morphology.look(form).stream()
                .anyMatch(reading -> reading.isNoun()
                        && reading.declines()
                        && (cases.indexOf(reading.grammaticalCase()) >= 0
                                || cases.equals(MANY) && reading.number() == 'p' && reading.grammaticalCase() == '2'));
    }

    /** Words with one accent more or less; from the end, where most are forgotten. */
    List<String> withAnotherAccent(String lower) {
        List<String> words = new ArrayList<>();
        for (int i = lower.length() - 1; i >= 0; i--) {
            char written = lower.charAt(i);
            for (String letters : ACCENTED) {
                for (int k = 0; letters.indexOf(written) >= 0 && k < letters.length(); k++) {
                    String other = lower.substring(0, i) + letters.charAt(k) + lower.substring(i + 1);
                    if (letters.charAt(k) != written && dictionary.knows(other)) {
                        words.add(other);
                    }
                }
            }
        }
        return words;
    }
}
