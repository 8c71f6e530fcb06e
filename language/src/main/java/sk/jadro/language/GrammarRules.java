package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** Commas and prepositions, where the rule is safe without understanding the sentence. */
final class GrammarRules {
    private static final Message COMMA =
            new Message("Pred týmto slovom má byť čiarka.", "A comma belongs before this word.");
    private static final Message PREPOSITION_Z =
            new Message("S druhým pádom sa píše predložka „z/zo“.", "The genitive takes the preposition “z/zo” here.");
    private static final Message PREPOSITION_S =
            new Message("So siedmym pádom sa píše predložka „s/so“.", "The instrumental takes the preposition “s/so”.");
    private static final Message VOICED =
            new Message("Tu sa predložka píše so samohláskou.", "The preposition takes a vowel here.");
    private static final Message BY = new Message("Častica „by“ sa píše s y.", "The particle “by” is written with y.");
    private static final Message MY = new Message("Zámeno „my“ sa píše s y.", "The pronoun “my” is written with y.");
    private static final Message NAME =
            new Message("Názov mesta sa píše s veľkými písmenami.", "The name of a town takes capitals.");
    private static final Message TWICE = new Message("Slovo je tu dvakrát.", "The word stands here twice.");

    private static final Set<String> CONJUNCTIONS = Set.of("že", "aby", "pretože", "keďže", "hoci", "lebo", "keby");
    private static final Set<String> NO_COMMA_AFTER = Set.of(
            "čo",
            "a",
            "i",
            "aj",
            "ale",
            "alebo",
            "či",
            "ani",
            "nie",
            "len",
            "iba",
            "tak",
            "takže",
            "než",
            "ako",
            "akoby",
            "tým",
            "to",
            "hlavne",
            "najmä",
            "najskôr",
            "práve",
            "až",
            "že",
            "aby",
            "ibaže",
            "zvlášť",
            "napriek",
            "namiesto",
            "miesto",
            "skôr",
            "potom",
            "lenže",
            "hoci",
            "keďže",
            "totiž",
            "nielen",
            "preto",
            "iste",
            "pravda",
            "napríklad",
            "teda",
            "vtedy",
            "buď",
            "veď",
            "lebo",
            "nuž",
            "jedine",
            "no",
            "bez",
            "možno",
            "priam",
            "snáď");
    private static final Set<String> ASKING =
            Set.of("koľko", "kto", "koho", "komu", "čo", "čoho", "čím", "kde", "kam", "kedy", "ako", "prečo", "odkiaľ");
    private static final Set<String> TWICE_IS_RIGHT =
            Set.of("sa", "si", "že", "tak", "to", "no", "bla", "ha", "veľmi", "dlho");

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
                comma(tokens, i, word, collector);
                twice(tokens, i, word, collector);
            }
            if (i + 1 < tokens.size() && tokens.get(i + 1).isWord() && tokens.get(i + 1).start > token.end) {
                preposition(tokens, i, word, collector);
                confused(tokens, i, word, collector);
                name(tokens, i, word, collector);
            }
        }
    }

    private static void comma(List<Token> tokens, int i, Word word, Collector collector) {
        boolean which = isWhich(word);
        Word one = tokens.get(i - 1).word;
        boolean who = word.lower().equals("kto")
                && one != null
                && (one.hasLemma("každý") || one.hasLemma("ten") || one.hasLemma("niekto") || one.hasLemma("všetok"));
        if (!which && !who && !CONJUNCTIONS.contains(word.lower())) {
            return;
        }
        int clause = i;
        Word previous = tokens.get(i - 1).word;
        if (which && previous != null && !CaseChooser.prepositionCases(previous).isEmpty() && !previous.has('S')) {
            clause = i - 1;
        }
        if (clause == 0 || word.isCapitalised()) {
            return;
        }
        Token before = tokens.get(clause - 1);
        if (before.word == null || NO_COMMA_AFTER.contains(before.word.lower()) || before.start == before.end) {
            return;
        }
        // A preposition before a preposition, an adverb of degree ("najmä že"), a question ("neviem v ktorom").
        if (which
                && (clause < i && !before.word.has('S')
                        || before.word.has('D')
                        || before.word.has('P')
                        || before.word.has('V')
                        || before.word.has('E'))) {
            return;
        }
        if (which && isInQuestion(tokens, clause - 1)) {
            return;
        }
        if (!which
                && before.word.has('D')
                && !before.word.has('S')
                && word.lower().equals("aby")) {
            return;
        }
        boolean verbFollows = false;
        for (int k = i + 1; k < Math.min(tokens.size(), i + 14); k++) {
            Word next = tokens.get(k).word;
            verbFollows |= next != null && next.has('V');
        }
        if (!verbFollows) {
            return;
        }
        Token last = tokens.get(clause);
        collector.add(
                before.start,
                last.end,
                Category.SPELLING,
                "S3",
                Severity.WARNING,
                COMMA,
                before.text + ", " + last.text);
    }

    /** {@code koľko ľudí za ktorú stranu prišlo}: the clause asks already, and which is its second question. */
    private static boolean isInQuestion(List<Token> tokens, int end) {
        for (int k = end; k >= 0; k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return false;
            }
            if (ASKING.contains(word.lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhich(Word word) {
        return word.lower().startsWith("ktor") && word.hasLemma("ktorý");
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

    private static String vocalised(String preposition, String next) {
        return needsVowel(preposition, next) ? preposition + "o" : preposition;
    }

    private static boolean needsVowel(String preposition, String next) {
        char first = next.charAt(0);
        return switch (preposition) {
            case "v" -> first == 'v' || first == 'f';
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
        }
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
