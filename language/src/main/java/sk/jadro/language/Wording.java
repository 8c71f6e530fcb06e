package sk.jadro.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people write and what they could write instead: a row of {@code phrases.tsv}, whose header explains the signs.
 *
 * @param words of the expression, each a form, {@code *lemma}, {@code #} for a number or a comma that may be missing
 * @param ahead what must follow it, without being part of it: a sign, or one of these nouns; empty for anything
 * @param category what it is a matter of; none where it only looks like a matter
 * @param weight whether it is worth speaking of by itself
 * @param rightIn the kinds of text that have to say it so
 * @param replacements best first; none where only the place is shown
 */
record Wording(
        List<String> words,
        List<String> ahead,
        @Nullable Category category,
        Weight weight,
        Set<Genre> rightIn,
        List<String> replacements) {
    /** How much a reader gains by the simpler word. */
    enum Weight {
        HEAVY,
        /** Hardly anything: nobody thanks for it but where it is one burden of several in a sentence. */
        LIGHT
    }

    private static final String ANY_FORM = "*";
    /** In a wording any number, in its replacement the same. */
    static final String NUMBER = "#";

    private static final String AHEAD = "~";
    private static final int NEAR = 8;

    private static final Pattern INFINITIVE = Pattern.compile(".{3,}[aiíeúá]ť");

    /** Verbs that leave it to a noun to say what is done, once and time and again: {@code vykonať opravu}. */
    private static final List<String> DOING_ONCE =
            List.of("*vykonať", "*uskutočniť", "*zrealizovať", "*previesť", "*zabezpečiť");

    private static final List<String> DOING = List.of("*vykonávať", "*realizovať", "*uskutočňovať", "*zabezpečovať");

    /** Of {@link #DOING}, what may be said of what is done once, too: {@code chce realizovať opravu}. */
    private static final String EITHER = "*realizovať";

    /** What stands before {@link #EITHER} where the table has words of its own for it. */
    private static final List<String> FUTURE = List.of("bude", "budú");

    /** Verbs that only say that somebody begins, with the noun in the dative: {@code pristúpiť k oprave}. */
    private static final List<String> COMING_TO = List.of("*pristúpiť k", "*pristúpiť ku");

    /** What a clause begins with, so that a comma stands before it. */
    private static final Set<String> OPENING = Set.of("ak", "keďže", "pretože", "aby", "hoci", "keď", "kým", "odkedy");

    /** All rows of the table, one for each way to write them. */
    static List<Wording> all() {
        List<Wording> wordings = new ArrayList<>();
        for (String[] row : Tables.rows("phrases.tsv")) {
            if (row[0].equals("deed")) {
                wordings.addAll(deeds(row[1].split("\\|"), row[2], row.length < 4 ? "" : row[3]));
                continue;
            }
            Category category = switch (row[0]) {
                case "keep" -> null;
                case "spelling" -> Category.SPELLING;
                default -> Category.PLAIN;
            };
            Set<Genre> rightIn = switch (row[0]) {
                case "law" -> Set.of(Genre.BY_LAW);
                case "duty", "light" -> Set.of(Genre.BY_LAW, Genre.CONTRACT);
                case "agreed" -> Set.of(Genre.CONTRACT);
                default -> Set.of();
            };
            Weight weight = row[0].equals("light") ? Weight.LIGHT : Weight.HEAVY;
            List<String> replacements = row.length < 3 || row[2].isBlank() ? List.of() : List.of(row[2].split("\\|"));
            for (String written : row[1].split("\\|")) {
                wordings.add(of(written, category, weight, rightIn, replacements));
            }
        }
        return List.copyOf(wordings);
    }

    private static List<Wording> deeds(String[] nouns, String once, String timeAndAgain) {
        List<Wording> wordings = new ArrayList<>();
        for (String noun : nouns) {
            DOING_ONCE.forEach(verb -> wordings.add(deed(verb, noun, once)));
            DOING.forEach(verb -> wordings.add(
                    verb.equals(EITHER) ? deed(verb, noun, once, timeAndAgain) : deed(verb, noun, timeAndAgain)));
            if (!timeAndAgain.isEmpty()) {
                FUTURE.forEach(will -> wordings.add(of(
                        will + " realizovať " + noun,
                        Category.PLAIN,
                        Weight.HEAVY,
                        Set.of(),
                        List.of(will + " " + timeAndAgain + "+2>4"))));
            }
            String dative = dative(noun);
            if (!once.isEmpty() && !dative.isEmpty()) {
                COMING_TO.forEach(verb -> wordings.add(deed(verb, dative, once)));
            }
        }
        return wordings;
    }

    /** Of a deed in the accusative: {@code opravu: oprave, zvýšenie: zvýšeniu}; empty for many. */
    private static String dative(String noun) {
        String stem = noun.substring(0, noun.length() - 1);
        if (noun.endsWith("ie")) {
            return stem + "u";
        }
        if (noun.endsWith("iu")) {
            return stem + "i";
        }
        if (noun.endsWith("u")) {
            return stem + "e";
        }
        return noun.endsWith("y") ? "" : noun + "u";
    }

    private static Wording deed(String verb, String noun, String... said) {
        List<String> replacements = Stream.of(said)
                .filter(other -> !other.isEmpty())
                .map(other -> ANY_FORM + other + "+2>4")
                .distinct()
                .toList();
        // "zhotoviteľ vykoná zápis do denníka": contracts name the deeds that they demand.
        // "vykonali údržbu": a noun that no verb of its own replaces is the right word.
        Weight weight = replacements.isEmpty() ? Weight.LIGHT : Weight.HEAVY;
        return of(verb + " " + noun, Category.PLAIN, weight, Set.of(Genre.CONTRACT), replacements);
    }

    private static Wording of(
            String written, @Nullable Category category, Weight weight, Set<Genre> rightIn, List<String> replacements) {
        List<String> words = new ArrayList<>(List.of(written.split(" ")));
        List<String> ahead = words.getLast().startsWith(AHEAD)
                ? List.of(words.removeLast().substring(1).split(","))
                : List.of();
        return new Wording(List.copyOf(words), ahead, category, weight, rightIn, replacements);
    }

    /** Whether a clause of its own takes the place of words that were none: {@code v prípade otázok, ak máte otázky}. */
    boolean isForClause() {
        if (words.contains(",")) {
            return false;
        }
        for (String text : replacements) {
            if (text.startsWith("ak ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what takes its place is a clause, wherever its own comma stands. */
    boolean opensClause() {
        for (String text : replacements) {
            int end = text.indexOf(' ');
            if (OPENING.contains(end < 0 ? text : text.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Dňa 9. apríla}: nothing would be left before the number, with which no sentence should begin. */
    boolean isOfDay() {
        return replacements.equals(List.of(NUMBER)) && (words.contains("dňa") || words.contains("dňoch"));
    }

    /** Whether an infinitive belongs to it. */
    boolean isBeforeInfinitive() {
        return ahead.equals(List.of("inf"));
    }

    /** Whether its first word is given as a lemma, for all forms of it. */
    boolean startsWithAnyForm() {
        return isAnyForm(words.getFirst());
    }

    /** The form or the lemma that it begins with. */
    String key() {
        return startsWithAnyForm() ? words.getFirst().substring(1) : words.getFirst();
    }

    /** The form or, with its sign, the lemma that must stand behind the first; empty where none must. */
    String second() {
        return words.size() < 2 || words.get(1).equals(",") || words.get(1).equals(NUMBER) ? "" : words.get(1);
    }

    /** How much it says: the more words, the better it is known that it is meant. */
    int length() {
        return 2 * words.size() + (ahead.isEmpty() ? 0 : 1);
    }

    static boolean isAnyForm(String word) {
        return word.startsWith(ANY_FORM);
    }

    /** The places of its words from a place on, -1 for a comma that is missing; empty if it does not stand there. */
    List<Integer> match(List<Token> tokens, int from) {
        List<Integer> places = new ArrayList<>(words.size());
        int k = from;
        for (String word : words) {
            boolean here = k < tokens.size() && isHere(word, tokens.get(k));
            if (!here && !word.equals(",")) {
                return List.of();
            }
            places.add(here ? k++ : -1);
        }
        return ahead.isEmpty() || isAhead(tokens, k) ? places : List.of();
    }

    private static boolean isHere(String word, Token token) {
        if (word.equals(",")) {
            return token.is(",");
        }
        if (word.equals(NUMBER)) {
            return token.kind == Token.Kind.NUMBER;
        }
        return isAnyForm(word)
                ? token.word != null && isFormOf(token.word, word.substring(1))
                : token.isLower(word) || token.is(word);
    }

    private static boolean isFormOf(Word word, String lemma) {
        return lemmas(word).contains(lemma);
    }

    /** Many participles stand in no dictionary: {@code zrealizovaný}. */
    static List<String> lemmas(Word word) {
        return word.isKnown() ? word.lemmas() : List.of(Declension.hardAdjective(word.lower()));
    }

    /** What must follow, as the table's header says. */
    private boolean isAhead(List<Token> tokens, int from) {
        return switch (ahead.getFirst()) {
            case "inf" -> isNear(tokens, from, "VI");
            case "verb" -> isNear(tokens, from, "VK") || isNear(tokens, from, "VL");
            case ":", "." -> from < tokens.size() && tokens.get(from).is(ahead.getFirst());
            case "2", "4" ->
                from < tokens.size()
                        && Recasing.isInCase(tokens.get(from), ahead.getFirst().charAt(0));
            default -> isNextNoun(tokens, from, ahead);
        };
    }

    /** Numbers and full stops, as of a date, may stand between. */
    private static boolean isNear(List<Token> tokens, int from, String tag) {
        for (int k = from; k < Math.min(tokens.size(), from + NEAR); k++) {
            Token token = tokens.get(k);
            if (token.word != null && (token.word.hasTag(tag) || tag.equals("VI") && looksInfinitive(token.word))) {
                return true;
            }
            if (token.is(",") || token.is(";")) {
                return false;
            }
        }
        return false;
    }

    /** {@code preparkovať}: no dictionary has all verbs. */
    private static boolean looksInfinitive(Word word) {
        return !word.isKnown() && INFINITIVE.matcher(word.lower()).matches();
    }

    private static boolean isNextNoun(List<Token> tokens, int from, List<String> lemmas) {
        for (int k = from; k < Math.min(tokens.size(), from + NEAR); k++) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return false;
            }
            if (word.has('S')) {
                return word.hasLemmaIn(lemmas);
            }
        }
        return false;
    }
}
