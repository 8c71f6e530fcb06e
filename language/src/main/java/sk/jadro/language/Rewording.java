package sk.jadro.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the replacement of a {@link Wording} into the form that its place asks for. */
final class Rewording {
    private static final String GENDERS = "fnim";

    /** In a replacement: only where a sentence begins. {@code Možno} there would say perhaps. */
    private static final String FIRST = "^";

    private static final Set<String> FUTURE = Set.of("budem", "budeš", "bude", "budeme", "budete", "budú");

    private static final List<String> PHASES = List.of("začať", "začínať", "prestať", "prestávať", "pokračovať");

    private final Morphology morphology;
    private final Recasing recasing;

    /**
     * What can be written in place of some tokens.
     *
     * @param first the first of them
     * @param last the last of them
     * @param texts best first; it takes a while to put them into their forms
     */
    record Proposal(int first, int last, Supplier<List<String>> texts) {}

    Rewording(Morphology morphology) {
        this.morphology = morphology;
        recasing = new Recasing(morphology);
    }

    static int last(List<Integer> places) {
        return Collections.max(places);
    }

    /** The replacements of a wording that was found at these places. */
    Proposal propose(Wording wording, List<Integer> places, List<Token> tokens) {
        int last = last(places);
        List<Recasing.@Nullable Span> governed = new ArrayList<>();
        // The place reaches over the words that change their case; what leaves them as they are repeats them.
        int end = last;
        for (String replacement : wording.replacements()) {
            Recasing.Span span = recasing.governed(tokens, last + 1, replacement);
            governed.add(span);
            end = span == null ? end : Math.max(end, span.last());
        }
        int reached = end;
        Proposal proposal =
                new Proposal(places.getFirst(), reached, () -> texts(wording, places, tokens, governed, reached));
        return wording.isBeforeInfinitive() ? withClitic(proposal, tokens) : proposal;
    }

    /** {@code je povinný starať sa}: the verb that takes its place draws the clitic to itself, {@code sa musí starať}. */
    private static Proposal withClitic(Proposal proposal, List<Token> tokens) {
        int infinitive = proposal.last() + 1;
        boolean follows = infinitive + 1 < tokens.size()
                && tokens.get(infinitive).word instanceof Word word
                && word.hasTag("VI")
                && Clitics.isReflexive(tokens.get(infinitive + 1).text);
        if (!follows) {
            return proposal;
        }
        String clitic = tokens.get(infinitive + 1).text;
        return new Proposal(
                proposal.first(),
                infinitive + 1,
                () -> proposal.texts().get().stream()
                        .filter(text -> !text.contains(" " + clitic) && !text.startsWith(clitic + " "))
                        .map(text -> Clitics.placed(text, clitic, tokens, proposal.first())
                                + " "
                                + tokens.get(infinitive).text)
                        .toList());
    }

    private List<String> texts(
            Wording wording,
            List<Integer> places,
            List<Token> tokens,
            List<Recasing.@Nullable Span> governed,
            int end) {
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < wording.replacements().size(); i++) {
            String replacement = wording.replacements().get(i);
            boolean onlyFirst = replacement.startsWith(FIRST);
            if (onlyFirst && places.getFirst() > 0) {
                continue;
            }
            replacement = onlyFirst ? replacement.substring(1) : replacement;
            Recasing.Span span = governed.get(i);
            if (replacement.indexOf('/') > 0) {
                replacement = inNumber(replacement, tokens, last(places) + 1, span);
                if (replacement.isEmpty() || !endsClause(tokens, end + 1)) {
                    continue;
                }
            }
            int governing = replacement.indexOf(Recasing.GOVERNS);
            if (governing > 0 && replacement.substring(0, governing).endsWith(" si")) {
                String verb = replacement.substring(0, governing - " si".length());
                replacement = Clitics.placed(verb, "si", tokens, places.getFirst()) + replacement.substring(governing);
            }
            int gap = replacement.indexOf(' ');
            if (gap > 0
                    && (replacement.endsWith(" sa") || replacement.startsWith("sa ", gap + 1))
                    && replacement.indexOf(" sa", gap) == gap) {
                if (replacement.contains("dalo ") && isObjectBefore(tokens, places.getFirst())) {
                    continue;
                }
                String verb = replacement.substring(0, gap) + replacement.substring(gap + " sa".length());
                replacement = Clitics.placed(verb, "sa", tokens, places.getFirst());
            }
            boolean governs = replacement.indexOf(Recasing.GOVERNS) >= 0;
            if (governs && (span == null || span.last() != end)) {
                continue;
            }
            String rest = span == null ? written(tokens, last(places) + 1, end) : span.text();
            inflected(replacement.replaceAll("\\+.*", ""), wording, places, tokens)
                    .forEach(start -> texts.add(joined(start, rest)));
        }
        boolean polite = places.stream().anyMatch(place -> place > places.getFirst() && isPolite(tokens, place));
        return polite ? texts.stream().map(Rewording::polite).toList() : List.copyOf(texts);
    }

    /** {@code ak sa objaví/objavia}: the verb of one or of many; empty where the noun can be either. */
    private static String inNumber(String replacement, List<Token> tokens, int from, Recasing.@Nullable Span span) {
        int slash = replacement.indexOf('/');
        int start = replacement.lastIndexOf(' ', slash) + 1;
        int end = replacement.indexOf(Recasing.GOVERNS);
        for (int k = from; span != null && k <= span.last(); k++) {
            if (tokens.get(k).word instanceof Word noun && noun.has('S')) {
                List<Character> numbers = noun.readings().stream()
                        .filter(reading -> reading.isNoun() && reading.grammaticalCase() == '2')
                        .map(Reading::number)
                        .distinct()
                        .toList();
                boolean joined = k < span.last();
                if (numbers.size() != 1 || joined) {
                    return "";
                }
                String verb = numbers.getFirst() == 's'
                        ? replacement.substring(start, slash)
                        : replacement.substring(slash + 1, end);
                return replacement.substring(0, start) + verb + replacement.substring(end);
            }
        }
        return "";
    }

    /** Whether the main clause goes on here with its verb, or a comma stands already. */
    private static boolean endsClause(List<Token> tokens, int k) {
        return k >= tokens.size()
                || !tokens.get(k).isWord()
                || Clitics.isClitic(tokens.get(k).text)
                || tokens.get(k).word instanceof Word word && word.has('V') && !word.has('S');
    }

    /** {@code Podnety nebolo možné prijať}: with "sa" the verb would have to agree with them. */
    private static boolean isObjectBefore(List<Token> tokens, int place) {
        return place > 0
                && tokens.get(place - 1).word instanceof Word word
                && word.anyReading(reading -> reading.isNoun()
                        && reading.grammaticalCase() == '4'
                        && (reading.number() == 'p' || reading.gender() != 'n'));
    }

    /** {@code Vás}: a letter that writes it with a capital goes on to do so. */
    private static boolean isPolite(List<Token> tokens, int place) {
        return place >= 0 && (tokens.get(place).is("Vás") || tokens.get(place).is("Vám"));
    }

    private static String polite(String text) {
        return text.replaceAll("\\bvás\\b", "Vás").replaceAll("\\bvám\\b", "Vám");
    }

    private static String written(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to + 1).stream().map(Token::toString).collect(Collectors.joining(" "));
    }

    /** A replacement with each {@code *lemma} in the form of the word that it stands for: of several, the last it can. */
    private List<String> inflected(String replacement, Wording wording, List<Integer> places, List<Token> tokens) {
        List<String> words = List.of(replacement.split(" "));
        List<Integer> models = IntStream.range(0, places.size())
                .filter(i -> hasModel(wording.words().get(i)))
                .boxed()
                .toList();
        int wanted = (int) words.stream().filter(Rewording::hasModel).count();
        for (int from = models.size() - wanted; from >= 0; from--) {
            List<String> texts =
                    inflected(words, models.subList(from, from + wanted).iterator(), wording, places, tokens);
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return List.of();
    }

    private List<String> inflected(
            List<String> words, Iterator<Integer> models, Wording wording, List<Integer> places, List<Token> tokens) {
        List<String> texts = List.of("");
        for (String word : words) {
            List<String> forms = hasModel(word) ? forms(word, models.next(), wording, places, tokens) : List.of(word);
            texts = texts.stream()
                    .flatMap(text -> forms.stream().map(form -> text.isEmpty() ? form : text + " " + form))
                    .toList();
        }
        return texts;
    }

    private static boolean hasModel(String word) {
        return Wording.isAnyForm(word) || word.equals(Wording.NUMBER);
    }

    private List<String> forms(String word, int model, Wording wording, List<Integer> places, List<Token> tokens) {
        int place = places.get(model);
        return word.equals(Wording.NUMBER)
                ? List.of(NumberRules.written(tokens.get(place).text))
                : forms(tokens, place, wording.words().get(model).substring(1), word.substring(1));
    }

    /** The forms of another lemma that stand for this word, likeliest first. */
    private List<String> forms(List<Token> tokens, int place, String lemma, String other) {
        Word word = tokens.get(place).word;
        if (word == null) {
            return List.of();
        }
        if (!word.isKnown() && lemma.endsWith("ý") && other.endsWith("ý")) {
            String ending = word.lower().substring(lemma.length() - 1);
            return List.of(other.substring(0, other.length() - 1) + ending);
        }
        Set<String> forms = new LinkedHashSet<>();
        for (Reading reading : ModelForms.likeliest(word, lemma, tokens, place)) {
            boolean future = reading.tag().startsWith("VI") && isBehindFuture(tokens, place);
            Optional<String> form = ModelForms.tagsLike(reading).stream()
                    .filter(tag -> !future || tag.charAt(2) != 'd')
                    .map(tag -> morphology.synthesise(other, tag))
                    .flatMap(Optional::stream)
                    .findFirst();
            form.ifPresent(forms::add);
            if (form.isEmpty() && reading.isNoun()) {
                forms.addAll(otherGender(tokens, place, reading, other));
            }
        }
        return List.copyOf(forms);
    }

    /** {@code budeme tu realizovať, začali realizovať}: what goes on only, as nothing is done once behind these. */
    private static boolean isBehindFuture(List<Token> tokens, int infinitive) {
        for (int k = infinitive - 1; k >= Math.max(0, infinitive - 4); k--) {
            Token token = tokens.get(k);
            if (token.word == null) {
                return false;
            }
            if (FUTURE.contains(token.word.lower()) || token.word.hasLemmaIn(PHASES)) {
                // "bude potrebné realizovať": the infinitive belongs to another word.
                return tokens.subList(k + 1, infinitive).stream().noneMatch(Rewording::takesInfinitive);
            }
        }
        return false;
    }

    private static boolean takesInfinitive(Token token) {
        return token.word != null
                && (token.word.hasTag("VI")
                        || token.word.hasLemmaIn(
                                List.of("možný", "potrebný", "nutný", "nevyhnutný", "povinný", "treba")));
    }

    /** The same case of a noun of another gender, where nothing else in the sentence would have to agree with it. */
    private List<String> otherGender(List<Token> tokens, int place, Reading reading, String other) {
        if (isAgreedWith(tokens, place, reading)) {
            return List.of();
        }
        return GENDERS.chars()
                .mapToObj(gender -> "SS" + (char) gender + reading.tag().substring(3))
                .map(tag -> morphology.synthesise(other, tag))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isAgreedWith(List<Token> tokens, int place, Reading noun) {
        Word before = place > 0 ? tokens.get(place - 1).word : null;
        if (before != null && Recasing.modifier(before, noun) != null) {
            return true;
        }
        return tokens.stream()
                .anyMatch(token -> token.word != null
                        && (token.word.hasLemma("ktorý")
                                || noun.grammaticalCase() == '1'
                                        && (token.word.hasTag("VL") || token.word.hasLemma("byť"))));
    }

    /** With the vowel that a preposition of one letter takes before some sounds: {@code vo výzve}. */
    private static String joined(String start, String rest) {
        if (start.isEmpty() || rest.isEmpty()) {
            return start + rest;
        }
        char next = Character.toLowerCase(rest.charAt(0));
        String vowel = switch (start.substring(start.lastIndexOf(' ') + 1)) {
            case "v" -> "vf".indexOf(next) >= 0 ? "o" : "";
            case "s", "z" -> "szšž".indexOf(next) >= 0 ? "o" : "";
            case "k" -> "kg".indexOf(next) >= 0 ? "u" : "";
            default -> "";
        };
        return start + vowel + " " + rest;
    }
}
