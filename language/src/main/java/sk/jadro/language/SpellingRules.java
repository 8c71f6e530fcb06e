package sk.jadro.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** S1: words that neither the morphology nor the spelling dictionary knows and that are near one that they know. */
final class SpellingRules {
    private static final Message UNKNOWN =
            new Message("Toto slovo je asi napísané s chybou.", "This word is probably misspelt.");
    private static final Message SPACE =
            new Message("Medzi slovami chýba medzera.", "A space is missing between these words.");

    /** A word that a text repeats is one of its own, not a slip. */
    private static final int REPEATED = 3;

    /** The most words of a title that are looked at. */
    private static final int TITLE = 7;

    /** What a name follows. */
    private static final List<String> CALLED =
            List.of("mesto", "obec", "ulica", "námestie", "sídlisko", "časť", "dedina", "osada");

    private final Morphology morphology;
    private final Lexicon lexicon;
    private final SpellingDictionary dictionary;
    private final Neighbours neighbours;
    private final MadeWords made;
    private final Guesser guesser;
    private final RunTogether runTogether;
    private final Set<String> modern;
    private final Set<String> works;
    private final Corrections corrections;
    private final Memory<Boolean> wrong = new Memory<>();

    SpellingRules(Morphology morphology, Lexicon lexicon, SpellingDictionary dictionary, Corrections corrections) {
        this.morphology = morphology;
        this.lexicon = lexicon;
        this.dictionary = dictionary;
        neighbours = new Neighbours(morphology);
        made = new MadeWords(morphology);
        guesser = new Guesser(morphology);
        runTogether = new RunTogether(morphology);
        modern = lexicon.list("modern-words");
        works = lexicon.list("works");
        this.corrections = corrections;
    }

    /** The unknown words of one text, to be reported when all of it has been read. */
    Unknown unknown(Options options) {
        return new Unknown(options);
    }

    /** An unknown word, the cases that its place speaks for, and the word behind it. */
    private record Place(
            Token token, Word word, String cases, @Nullable Word next) {}

    /** What one text has that is unknown, and how often. */
    final class Unknown {
        private final Options options;
        private final Map<String, Integer> counts = new HashMap<>();
        private final List<Place> unknown = new ArrayList<>();

        private Unknown(Options options) {
            this.options = options;
        }

        /** Reads a part of the text. */
        void read(Document part, Collector collector) {
            for (Sentence sentence : part.sentences()) {
                List<Token> tokens = sentence.tokens();
                int first = sentence.firstWord();
                boolean shouted = isShouted(tokens);
                for (int i = 0; i < tokens.size(); i++) {
                    Token token = tokens.get(i);
                    Word word = token.word;
                    if (word != null
                            && !word.isKnown()
                            && (isWrong(tokens, i, word, first)
                                    || shouted && isWrongShout(word) && !isCalled(tokens, i))) {
                        counts.merge(word.lower(), 1, Integer::sum);
                        Word next = i + 1 < tokens.size() ? tokens.get(i + 1).word : null;
                        unknown.add(new Place(token, word, corrections.cases(tokens, i), next));
                    } else {
                        numbers(tokens, i, collector);
                    }
                }
            }
        }

        private boolean isWrong(List<Token> tokens, int i, Word word, int first) {
            boolean capital = word.isCapitalised();
            return word.form().length() > 1
                    && (!capital || i == first)
                    && isPlain(word)
                    && !isHalf(tokens, i)
                    && !isName(tokens, i, first)
                    && !isInTitle(tokens, i, first)
                    && !(capital && isStreet(tokens, i, word))
                    && !options.ignoredWords().contains(word.lower())
                    && !isOwn(word.lower(), options.words())
                    && SpellingRules.this.isWrong(word, capital);
        }

        /** In capitals, a name looks as a word does: only what is a letter away, or long, is taken for a slip. */
        private boolean isWrongShout(Word word) {
            String lower = word.lower();
            return isShout(word)
                    && lower.length() >= 6
                    && lower.chars().allMatch(Character::isLetter)
                    && !dictionary.knows(Morphology.capitalised(lower))
                    && !options.ignoredWords().contains(lower)
                    && !isOwn(lower, options.words())
                    && SpellingRules.this.isWrong(word, true);
        }

        /** Reports the words that are not repeated. */
        void report(Collector collector) {
            for (Place place : unknown) {
                if (counts.getOrDefault(place.word.lower(), 0) < REPEATED) {
                    collector.add(
                            place.token.start,
                            place.token.end,
                            Category.SPELLING,
                            "S1",
                            Severity.WARNING,
                            UNKNOWN,
                            () -> corrections.of(place.word, place.cases, place.next));
                }
            }
        }
    }

    /** {@code MESTO JASENICA, ULICA ŠTEFÁNIKOVA}: a name, and no slip. */
    private static boolean isCalled(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).word instanceof Word before && before.hasLemmaIn(CALLED);
    }

    /** A heading or a notice in capitals: abbreviations stand alone among other words. */
    private static boolean isShouted(List<Token> tokens) {
        int shouted = 0;
        for (Token token : tokens) {
            if (token.word != null && token.text.length() > 3) {
                if (!isShout(token.word)) {
                    return false;
                }
                shouted++;
            }
        }
        return shouted > 1;
    }

    private static boolean isShout(Word word) {
        return word.isShouted() && !word.form().equals(word.lower());
    }

    private void numbers(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i);
        boolean mixed = token.text.length() > 2
                && Character.isDigit(token.text.charAt(0))
                        != Character.isDigit(token.text.charAt(token.text.length() - 1));
        if (!mixed) {
            return;
        }
        boolean alone = (i == 0
                        || tokens.get(i - 1).end < token.start
                        || tokens.get(i - 1).is("("))
                && (i + 1 >= tokens.size()
                        || tokens.get(i + 1).end == tokens.get(i + 1).start
                        || !tokens.get(i + 1).is("/"));
        String right = alone ? runTogether.withNumber(token.text) : null;
        if (right != null) {
            collector.add(token.start, token.end, Category.SPELLING, "S1", Severity.WARNING, SPACE, right);
        }
    }

    /** {@code žiak/-čka}, {@code občan/ka}: half a word. */
    private static boolean isHalf(List<Token> tokens, int i) {
        if (i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean glued = before.end == tokens.get(i).start;
        return glued && (before.is("/") || before.is("-") || before.is("(") || before.is("*"))
                || i + 1 < tokens.size()
                        && tokens.get(i + 1).is(".")
                        && tokens.get(i + 1).start == tokens.get(i).end
                        && tokens.get(i).text.length() <= 4
                        && i + 2 < tokens.size();
    }

    /** {@code v klube Pod schodami}: a preposition with a capital begins a name. */
    private static boolean isName(List<Token> tokens, int i, int first) {
        return i - 1 > first
                && tokens.get(i - 2).isWord()
                && tokens.get(i - 1).word instanceof Word before
                && before.isCapitalised()
                && !before.isShouted()
                && !CaseChooser.prepositionCases(before).isEmpty();
    }

    /** {@code komiks Pán Krtko ide na čunder}: in an unbroken row behind what has a title and the capital that begins it. */
    private boolean isInTitle(List<Token> tokens, int i, int first) {
        for (int k = i - 1; k > Math.max(first, i - TITLE) && tokens.get(k).word instanceof Word word; k--) {
            if (word.isCapitalised()
                    && !word.isShouted()
                    && tokens.get(k - 1).word instanceof Word work
                    && work.hasLemmaIn(works)) {
                return !word.names().stream().anyMatch(reading -> reading.grammaticalCase() == '2');
            }
        }
        return false;
    }

    /** {@code Kopanická 2 až 28}: what ends as an adjective and has a number behind it, or could be nothing but a name. */
    private static boolean isStreet(List<Token> tokens, int i, Word word) {
        String lower = word.lower();
        return lower.endsWith("á")
                && (i + 1 < tokens.size() && tokens.get(i + 1).kind == Token.Kind.NUMBER
                        || lower.endsWith("ská")
                        || lower.endsWith("cká"));
    }

    /** Only letters of one alphabet, no digits, and not all or partly capitals. */
    private static boolean isPlain(Word word) {
        String form = word.form();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean latin = c < 0x250 && Character.isLetter(c);
            if (!latin && c != '-' || i > 0 && Character.isUpperCase(c)) {
                return false;
            }
        }
        return form.length() <= 40;
    }

    private boolean isOwn(String lower, Set<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        if (words.contains(lower)) {
            return true;
        }
        for (String lemma : guesser.lemmas(lower)) {
            if (words.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWrong(Word word, boolean capital) {
        return wrong.get(capital ? word.form() : word.lower(), unused -> judge(word, capital));
    }

    private boolean judge(Word word, boolean capital) {
        String lower = word.lower();
        if (dictionary.knows(lower) || capital && dictionary.knows(word.form())) {
            return false;
        }
        if (!capital && corrections.isTown(lower)) {
            return true;
        }
        if (lower.endsWith("ci") && lexicon.pair(lower.substring(0, lower.length() - 1) + "a") != null) {
            // "záujemci" beside "záujemcovia"
            return false;
        }
        if (made.isPrefixed(lower, rest -> isOwn(rest, modern)) || made.isMadeOfVerb(lower) || made.isDerived(lower)) {
            return false;
        }
        if (!morphology.compoundReadings(lower).isEmpty() || isOwn(lower, modern)) {
            return false;
        }
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0) {
            // "e-mailov", "česko-slovenský": the last part tells.
            String last = lower.substring(hyphen + 1);
            return last.length() > 3 && !dictionary.knows(last) && !isOwn(last, modern) && isNear(last, false);
        }
        if (made.isOfStem(lower) && !neighbours.of(lower).hasTwin()) {
            return false;
        }
        return isNear(lower, capital) || runTogether.divided(lower) != null;
    }

    /** Whether a known word is near; a word like no other is a name or a foreign word rather than a slip. */
    private boolean isNear(String lower, boolean capital) {
        if (lower.length() < 3) {
            return false;
        }
        Neighbours.Near near = neighbours.of(lower);
        // No name ends as an infinitive does.
        return !near.isEmpty()
                && (!capital || lower.length() >= 9 || lower.length() >= 5 && (lower.endsWith("ť") || near.hasTwin()));
    }
}
