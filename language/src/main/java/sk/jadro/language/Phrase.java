package sk.jadro.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words before a noun that agree with it: {@code každý nový} before {@code žiadateľ}.
 *
 * @param tokens of the sentence
 * @param first the first of these words; the noun itself if there are none
 * @param noun the noun
 */
record Phrase(List<Token> tokens, int first, int noun) {
    private static final int LONGEST = 5;
    private static final Set<String> ANYBODY =
            Set.of("každý", "ktorýkoľvek", "žiadny", "žiaden", "nijaký", "akýkoľvek", "hociktorý", "hocijaký");

    /** They are the same before a man and a woman, or speak of somebody else: {@code chýbajú jej dvaja učitelia}. */
    private static final Set<String> OF_OTHERS = Set.of("jej", "jeho", "ich");

    private static final Set<String> FEW = Set.of("dvaja", "traja", "troch", "štyria", "štyroch");

    static Phrase before(List<Token> tokens, int noun, Role role) {
        int first = noun;
        while (first > 0 && noun - first < LONGEST) {
            Token before = tokens.get(first - 1);
            if (before.word == null || before.quoted || !agrees(before.word, role)) {
                break;
            }
            first--;
        }
        while (first < noun && OF_OTHERS.contains(tokens.get(first).text)) {
            first++;
        }
        return new Phrase(tokens, first, noun);
    }

    /** Whether a word is a modifier in the number and case of a masculine noun. */
    static boolean agrees(Word word, Role role) {
        return agreeing(word, role) != null;
    }

    private static @Nullable Reading agreeing(Word word, Role role) {
        if (isUnknownParticiple(word)) {
            boolean subject = role.number() == 's' && role.grammaticalCase() == '1';
            return subject ? new Reading(word.lower(), "Gtms1x") : null;
        }
        if (isUnknownParticipleOfMany(word)) {
            boolean subject = role.number() == 'p' && role.grammaticalCase() == '1';
            String lemma = word.lower().substring(0, word.lower().length() - 1) + "ý";
            return subject ? new Reading(lemma, "Gtmp1x") : null;
        }
        Reading found = null;
        boolean possessive = word.hasTag("PF") && (word.hasLemma("náš") || word.hasLemma("váš"));
        for (Reading reading : word.readings()) {
            char part = reading.part();
            // "hlasovanie", "mlaď" and other things that only look like a modifier's form do not matter, people do.
            boolean person = reading.tag().startsWith("SSm") && !isAdjectival(word, reading);
            boolean verb = part == 'V' && !possessive;
            if (part == 'E' || person || part == 'O' || verb) {
                return null;
            }
            boolean modifier = part == 'A' || part == 'P' || part == 'G' || part == 'N';
            if (found == null
                    && modifier
                    && reading.gender() == 'm'
                    && reading.number() == role.number()
                    && reading.grammaticalCase() == role.grammaticalCase()
                    && !isPersonalOrRelative(reading)) {
                found = reading;
            }
        }
        return found;
    }

    /** {@code splnomocnený}: the morphology has not all of them; a surname is read as a name. */
    private static boolean isUnknownParticiple(Word word) {
        return word.readings().isEmpty()
                && word.names().isEmpty()
                && (word.lower().endsWith("ený") || word.lower().endsWith("aný"));
    }

    /** {@code najatí}. */
    private static boolean isUnknownParticipleOfMany(Word word) {
        return word.readings().isEmpty()
                && word.names().isEmpty()
                && (word.lower().endsWith("ení")
                        || word.lower().endsWith("aní")
                        || word.lower().endsWith("atí"));
    }

    /** {@code vybraný}: a noun that is an adjective before another. */
    private static boolean isAdjectival(Word word, Reading noun) {
        return noun.lemma().endsWith("ý") && (word.has('A') || word.has('G'));
    }

    private static boolean isPersonalOrRelative(Reading reading) {
        return switch (reading.lemma()) {
            case "on", "ja", "ty", "my", "vy", "sa", "kto", "čo", "ktorý", "ona", "ono", "sám", "aký", "čí" -> true;
            default -> false;
        };
    }

    /**
     * {@code Boli najrýchlejší žiaci 9. A}: the best of all are not another half of a pair; {@code Sú oslobodení držitelia
     * preukazu} says it of both.
     */
    boolean isPredicate() {
        return first > 0
                && first + 1 == noun
                && tokens.get(first - 1).word instanceof Word before
                && before.hasLemma("byť")
                && (tokens.get(first).text.startsWith("naj")
                        || tokens.get(first).word instanceof Word said && said.hasTag("Gtmp1"));
    }

    /** Whether a modifier has another form before the feminine noun. */
    boolean changes(Morphology morphology, Role role) {
        if (first == noun) {
            return false;
        }
        for (int k = first; k < noun; k++) {
            Word word = tokens.get(k).word;
            if (word != null && !feminine(word, morphology, role).equals(Optional.of(word.lower()))) {
                return true;
            }
        }
        return false;
    }

    /** The modifiers before the feminine noun, lower case; none if one is not known in the feminine. */
    Optional<String> feminine(List<Token> all, Morphology morphology, Role role) {
        StringBuilder words = new StringBuilder();
        for (int k = first; k < noun; k++) {
            Word word = all.get(k).word;
            Optional<String> form = word == null ? Optional.empty() : feminine(word, morphology, role);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            words.append(words.isEmpty() ? "" : " ").append(form.get());
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words.toString());
    }

    private static Optional<String> feminine(Word word, Morphology morphology, Role role) {
        Reading reading = agreeing(word, role);
        if (reading == null) {
            return Optional.empty();
        }
        String tag = reading.tag();
        String lemma = feminineLemma(reading.lemma());
        if (tag.startsWith("PU") || tag.startsWith("NU")) {
            return Optional.of(word.lower());
        }
        if (lemma.equals("žiadny") && role.number() == 's' && role.grammaticalCase() == '1') {
            return Optional.of("žiadna");
        }
        Optional<String> form = morphology.synthesise(lemma, tag.substring(0, 2) + 'f' + tag.substring(3));
        if (form.isPresent()) {
            return form;
        }
        if (lemma.endsWith("ý") || lemma.endsWith("í") || lemma.endsWith("iaci") || lemma.endsWith("úci")) {
            return switch (role.number()) {
                case 'p' ->
                    Optional.of(
                            role.grammaticalCase() == '1' || role.grammaticalCase() == '4'
                                    ? lemma.substring(0, lemma.length() - 1) + (lemma.endsWith("ý") ? "é" : "e")
                                    : word.lower());
                default ->
                    role.grammaticalCase() == '1' && lemma.endsWith("ý")
                            ? Optional.of(lemma.substring(0, lemma.length() - 1) + "á")
                            : Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** Pronouns whose feminine has a lemma of its own. */
    private static String feminineLemma(String lemma) {
        return switch (lemma) {
            case "tento" -> "táto";
            case "ten" -> "tá";
            case "tamten" -> "tamtá";
            case "žiaden" -> "žiadny";
            default -> lemma;
        };
    }

    /** Whether a modifier says that anybody is meant: {@code každý}. */
    boolean isEmphatic(List<Token> all) {
        for (int k = first; k < noun; k++) {
            Word word = all.get(k).word;
            if (word != null) {
                for (Reading reading : word.readings()) {
                    if (ANYBODY.contains(reading.lemma())) {
                        return true;
                    }
                }
            }
        }
        return isNobody(all);
    }

    /** {@code ani jeden uchádzač}: of all who might be. */
    private boolean isNobody(List<Token> all) {
        return first > 0
                && first < noun
                && all.get(first - 1).isLower("ani")
                && all.get(first).word instanceof Word one
                && one.hasLemma("jeden");
    }

    /** {@code troch kandidátov}: an accusative that the feminine would count with another number. */
    boolean countsInAccusative(Role role) {
        return role.grammaticalCase() == '4'
                && tokens.subList(first, noun).stream()
                        .anyMatch(token -> token.word != null && token.word.hasTag("NNmp4"));
    }

    /** {@code dvaja, štyroch}: there may be both among them, which neither "and" nor "or" says. */
    boolean countsFew(Role role) {
        return tokens.subList(first, noun).stream()
                .anyMatch(token -> token.word != null
                        && (FEW.contains(token.word.lower())
                                || role.grammaticalCase() == '2'
                                        && token.word.lower().equals("dvoch")
                                        && !isComposed()));
    }

    /** {@code komisia zložená z dvoch poslancov}: how many of both there are will turn out. */
    private boolean isComposed() {
        return tokens.stream().anyMatch(token -> token.word != null && token.word.hasLemma("zložený"));
    }

    /** {@code každý účastník}: what each of them did, he and she did. */
    boolean isOfEach() {
        return tokens.subList(first, noun).stream()
                .anyMatch(token -> token.word != null && token.word.hasLemma("každý"));
    }

    /** Whether {@code dvaja}, {@code traja} ... say that there were only men, so that a pair would change the number. */
    boolean countsMen() {
        for (int k = first; k < noun; k++) {
            Word word = tokens.get(k).word;
            if (word != null && word.hasTag("NN") && word.hasTag("NNmp1")) {
                return true;
            }
        }
        return false;
    }
}
