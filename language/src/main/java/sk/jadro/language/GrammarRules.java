package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** Prepositions and words that are taken for each other, where the rule is safe without understanding the sentence. */
final class GrammarRules {
    private static final Message PREPOSITION_Z =
            new Message("S druhým pádom sa píše predložka „z/zo“.", "The genitive takes the preposition “z/zo” here.");
    private static final Message PREPOSITION_S =
            new Message("So siedmym pádom sa píše predložka „s/so“.", "The instrumental takes the preposition “s/so”.");
    private static final Message VOICED =
            new Message("Tu sa predložka píše so samohláskou.", "The preposition takes a vowel here.");
    private static final Message BY = new Message("Častica „by“ sa píše s y.", "The particle “by” is written with y.");
    private static final Message MY = new Message("Zámeno „my“ sa píše s y.", "The pronoun “my” is written with y.");
    private static final Message GLADLY =
            new Message("„Radi“ je tu prídavné meno, nie rady.", "“Radi” is meant here, not advice.");
    private static final Message NAME =
            new Message("Názov mesta sa píše s veľkými písmenami.", "The name of a town takes capitals.");
    private static final Message TWICE = new Message("Slovo je tu dvakrát.", "The word stands here twice.");

    private static final Message ALONG =
            new Message("Tu má byť predložka: „so sebou“.", "A preposition is missing here: “so sebou”.");
    private static final Message NO_ORDINAL =
            new Message("Za číslom, ktoré počíta, bodka nie je.", "A number that counts takes no full stop.");

    private static final Set<String> TAKING = Set.of(
            "vziať",
            "brať",
            "zobrať",
            "priniesť",
            "prinášať",
            "doniesť",
            "mať",
            "nosiť",
            "niesť",
            "zabaliť",
            "viesť",
            "priviesť",
            "odniesť");

    /** In the genitive plural only. */
    static final Set<String> COUNTED = Set.of(
            "rokov",
            "dní",
            "hodín",
            "minút",
            "mesiacov",
            "týždňov",
            "eur",
            "metrov",
            "kusov",
            "ľudí",
            "osôb",
            "percent",
            "bodov",
            "žiadostí");

    private static final int NEAR = 6;

    private static final Set<String> TWICE_IS_RIGHT =
            Set.of("sa", "si", "že", "tak", "to", "no", "bla", "ha", "veľmi", "dlho");

    private static final Set<String> GIVING = Set.of("dať", "dávať", "poskytnúť", "poskytovať", "ponúknuť", "ponúkať");

    private final Set<String> instrumentalSingulars;

    GrammarRules(Lexicon lexicon) {
        instrumentalSingulars = lexicon.list("never-instrumental");
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Word word = token.word;
            if (word == null) {
                continue;
            }
            if (i > 0) {
                twice(tokens, i, word, collector);
                along(tokens, i, word, collector);
                counted(tokens, i, word, collector);
            }
            if (i + 1 < tokens.size() && tokens.get(i + 1).isWord() && tokens.get(i + 1).start > token.end) {
                preposition(tokens, i, word, collector);
                confused(tokens, i, word, collector);
                name(tokens, i, word, collector);
            }
            beforeNumber(tokens, i, word, collector);
        }
    }

    private static void twice(List<Token> tokens, int i, Word word, Collector collector) {
        Token before = tokens.get(i - 1);
        if (before.word != null
                && before.word.lower().equals(word.lower())
                && !TWICE_IS_RIGHT.contains(word.lower())
                && word.lower().length() > 1
                && Character.isLowerCase(word.form().charAt(0))
                && !word.has('N')
                && tokens.get(i).start - before.end == 1) {
            collector.add(
                    before.start, tokens.get(i).end, Category.SPELLING, "S4", Severity.WARNING, TWICE, before.text);
        }
    }

    private void preposition(List<Token> tokens, int i, Word word, Collector collector) {
        Token next = tokens.get(i + 1);
        Word noun = next.word;
        if (noun == null || !noun.isKnown()) {
            return;
        }
        String lower = word.lower();
        switch (lower) {
            case "s", "so" -> {
                if (lacks(noun, '7', '2') && !instrumentalSingulars.contains(noun.lower())) {
                    add(tokens.get(i), PREPOSITION_Z, vocalised("z", noun.lower()), collector);
                } else if (lower.equals("s") && needsVowel("s", noun.lower())) {
                    add(tokens.get(i), VOICED, "so", collector);
                }
            }
            case "z", "zo" -> {
                if (lacks(noun, '2', '7')) {
                    add(tokens.get(i), PREPOSITION_S, vocalised("s", noun.lower()), collector);
                } else if (lower.equals("z") && needsVowel("z", noun.lower())) {
                    add(tokens.get(i), VOICED, "zo", collector);
                }
            }
            case "v" -> {
                if (needsVowel("v", noun.lower())) {
                    add(tokens.get(i), VOICED, "vo", collector);
                }
            }
            case "k" -> {
                if (needsVowel("k", noun.lower())) {
                    add(tokens.get(i), VOICED, "ku", collector);
                }
            }
            default -> {}
        }
    }

    /** {@code zo 40 miestami}: the noun behind the number shows which of the two is meant. */
    private static void beforeNumber(List<Token> tokens, int i, Word word, Collector collector) {
        if (i + 2 >= tokens.size()
                || tokens.get(i + 1).kind != Token.Kind.NUMBER
                || !(tokens.get(i + 2).word instanceof Word noun)
                || !noun.isKnown()) {
            return;
        }
        switch (word.form()) {
            case "z", "zo" -> {
                // "miestami" is an adverb elsewhere.
                boolean seventh = noun.allReadings(
                        reading -> reading.part() == 'D' || reading.declines() && reading.grammaticalCase() == '7');
                if (seventh && noun.isNounIn('7')) {
                    add(tokens.get(i), PREPOSITION_S, word.form().replace('z', 's'), collector);
                }
            }
            case "s", "so" -> {
                if (lacks(noun, '7', '2') && noun.allReadings(reading -> reading.number() == 'p')) {
                    add(tokens.get(i), PREPOSITION_Z, word.form().replace('s', 'z'), collector);
                }
            }
            default -> {}
        }
    }

    private static String vocalised(String preposition, String next) {
        return needsVowel(preposition, next) ? preposition + "o" : preposition;
    }

    private static boolean needsVowel(String preposition, String next) {
        char first = next.charAt(0);
        return switch (preposition) {
            case "v" -> first == 'v' || first == 'f' || next.startsWith("svoj");
            case "k" -> first == 'k' || first == 'g';
            default -> first == 's' || first == 'z' || first == 'š' || first == 'ž';
        };
    }

    private static void add(Token token, Message message, String right, Collector collector) {
        boolean capital = Character.isUpperCase(token.text.charAt(0));
        collector.add(
                token.start,
                token.end,
                Category.SPELLING,
                "S5",
                Severity.WARNING,
                message,
                capital ? Morphology.capitalised(right) : right);
    }

    /** Whether a word can't stand in the case that its preposition wants, but can in the other. */
    private static boolean lacks(Word word, char wanted, char other) {
        boolean some = false;
        List<Reading> readings = word.readings().isEmpty() ? word.names() : word.readings();
        for (Reading reading : readings) {
            if (!reading.declines() || reading.tag().charAt(1) == 'U' || reading.grammaticalCase() == wanted) {
                return false;
            }
            some |= reading.grammaticalCase() == other;
        }
        return some;
    }

    private static void confused(List<Token> tokens, int i, Word word, Collector collector) {
        Word next = tokens.get(i + 1).word;
        if (next == null) {
            return;
        }
        Token token = tokens.get(i);
        if (word.lower().equals("bi")) {
            String right = Character.isUpperCase(token.text.charAt(0)) ? "By" : "by";
            collector.add(token.start, token.end, Category.SPELLING, "S6", Severity.WARNING, BY, right);
        } else if (word.lower().equals("mi")
                && (next.lower().equals("sme") || next.lower().equals("všetci"))) {
            String right = Character.isUpperCase(token.text.charAt(0)) ? "My" : "my";
            collector.add(token.start, token.end, Category.SPELLING, "S6", Severity.WARNING, MY, right);
        } else if (word.lower().equals("rady") && i > 0 && Clitics.isClitic(tokens.get(i - 1).text) && isOfUs(next)) {
            String right = Character.isUpperCase(token.text.charAt(0)) ? "Radi" : "radi";
            collector.add(token.start, token.end, Category.SPELLING, "S6", Severity.WARNING, GLADLY, right);
        }
    }

    /** {@code vziať sebou}: what one takes along goes with one. */
    private static void along(List<Token> tokens, int i, Word word, Collector collector) {
        if (!word.lower().equals("sebou")
                || !(tokens.get(i - 1).word instanceof Word before)
                || !CaseChooser.prepositionCases(before).isEmpty() && !before.has('V')) {
            return;
        }
        boolean taken = tokens.subList(Math.max(0, i - NEAR), Math.min(tokens.size(), i + NEAR)).stream()
                .anyMatch(token -> token.word != null && token.word.hasLemmaIn(TAKING));
        if (taken) {
            Token token = tokens.get(i);
            collector.add(token.start, token.end, Category.SPELLING, "S5", Severity.WARNING, ALONG, "so " + token.text);
        }
    }

    /** {@code do 18. rokov}: of many, the number is no ordinal. */
    private static void counted(List<Token> tokens, int i, Word word, Collector collector) {
        if (i < 3
                || !COUNTED.contains(word.form())
                || !tokens.get(i - 1).is(".")
                || tokens.get(i - 2).kind != Token.Kind.NUMBER
                || tokens.get(i - 2).end != tokens.get(i - 1).start
                || tokens.get(i - 1).end == tokens.get(i).start
                || !tokens.get(i - 3).isWord()) {
            // "15.minút" is spoken of as a whole, by typography.
            return;
        }
        Token number = tokens.get(i - 2);
        collector.add(
                number.start,
                tokens.get(i - 1).end,
                Category.SPELLING,
                "S10",
                Severity.WARNING,
                NO_ORDINAL,
                number.text);
    }

    /** {@code vám rady pomôžeme}: what we do, but {@code vám rady dáme} is advice. */
    private static boolean isOfUs(Word verb) {
        return !verb.readings().isEmpty()
                && verb.allReadings(reading -> reading.tag().startsWith("VK")
                        && reading.tag().startsWith("pa", 3)
                        && !GIVING.contains(reading.lemma()));
    }

    /** {@code Banskej bystrici, banskej Bystrici}: both words of the town's name are capitalised. */
    private static void name(List<Token> tokens, int i, Word word, Collector collector) {
        Token next = tokens.get(i + 1);
        if (next.word == null
                || !word.lower().startsWith("bansk")
                || !next.word.lower().startsWith("bystric")) {
            return;
        }
        if (!word.isCapitalised() || !next.word.isCapitalised()) {
            collector.add(
                    tokens.get(i).start,
                    next.end,
                    Category.SPELLING,
                    "S8",
                    Severity.WARNING,
                    NAME,
                    Morphology.capitalised(word.lower()) + " " + Morphology.capitalised(next.word.lower()));
        }
    }
}
