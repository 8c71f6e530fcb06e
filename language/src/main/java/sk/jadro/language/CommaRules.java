package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** S3 and S9: commas that are missing before a clause, and the false one after an adverbial. */
final class CommaRules {
    private static final Message COMMA =
            new Message("Pred týmto slovom má byť čiarka.", "A comma belongs before this word.");
    private static final Message NO_COMMA =
            new Message("Za príslovkovým určením čiarka nie je.", "No comma follows an adverbial.");

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
    /** Verbs whose object is a question: {@code napíšte, kedy ...}. */
    private static final Set<String> ASKING_VERBS = Set.of(
            "napísať",
            "povedať",
            "zaujímať",
            "vedieť",
            "zistiť",
            "zisťovať",
            "spýtať",
            "pýtať",
            "opýtať",
            "oznámiť",
            "informovať",
            "rozhodnúť",
            "ukázať",
            "vysvetliť",
            "poradiť",
            "dozvedieť",
            "pochopiť",
            "opísať",
            "uviesť",
            "navrhnúť",
            "určiť",
            "overiť",
            "pozrieť",
            "rozmýšľať",
            "pamätať",
            "vidieť",
            "skúsiť",
            "poslať",
            "hovoriť",
            "naučiť",
            "porozprávať",
            "záležať",
            "sledovať",
            "upresniť",
            "netušiť",
            "tušiť",
            "nevedieť");

    private static final Set<String> CLITICS = Set.of(
            "nám", "nás", "vám", "vás", "mi", "mu", "jej", "im", "ich", "ho", "ju", "sa", "si", "mne", "nich", "ma",
            "ťa", "ti");

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Word word = tokens.get(i).word;
            if (word != null) {
                missing(tokens, i, word, collector);
            }
        }
        adverbial(sentence, collector);
    }

    /** Whether a question begins here that a verb before it asks: {@code Zaujíma nás akým ..., Napíšte kedy ...}. */
    private static boolean isAsked(List<Token> tokens, int i, Word word) {
        boolean how = word.lower().equals("ako");
        boolean which = word.lower().startsWith("ak") && word.hasLemma("aký");
        if (!how && !which && !ASKING.contains(word.lower())) {
            return false;
        }
        int verb = i - 1;
        while (verb > 0 && verb > i - 3 && tokens.get(verb).isWord() && CLITICS.contains(tokens.get(verb).text)) {
            verb--;
        }
        Word asking = tokens.get(verb).word;
        if (asking == null || ASKING_VERBS.stream().noneMatch(asking::hasLemma) || !asking.has('V')) {
            return false;
        }
        // "Rozhodli ako prví": only a verb or a clitic right behind makes a clause of it.
        Word next = i + 1 < tokens.size() ? tokens.get(i + 1).word : null;
        return next != null && (!how || next.has('V') || CLITICS.contains(next.lower()));
    }

    /** {@code Po splnení podmienok, dostanete ...}: the sentence begins with a preposition, and a verb follows the comma. */
    private static void adverbial(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        Word first = tokens.getFirst().word;
        if (first == null
                || CaseChooser.prepositionCases(first).isEmpty()
                || first.has('S')
                || first.has('V') && !first.has('E')) {
            return;
        }
        int comma = 1;
        while (comma < tokens.size() && isNominal(tokens.get(comma))) {
            comma++;
        }
        if (comma < 2 || comma + 2 >= tokens.size() || !tokens.get(comma).is(",")) {
            return;
        }
        int verb = CLITICS.contains(tokens.get(comma + 1).text) ? comma + 2 : comma + 1;
        Word next = tokens.get(verb).word;
        if (next == null || !isOnlyVerb(next) || isQuestionOrQuote(tokens)) {
            return;
        }
        Token last = tokens.get(comma - 1);
        collector.add(
                last.start, tokens.get(comma).end, Category.SPELLING, "S9", Severity.WARNING, NO_COMMA, last.text);
    }

    /** Nothing that could be a clause of its own, and no pronoun that could begin one. */
    private static boolean isNominal(Token token) {
        if (token.kind == Token.Kind.NUMBER || token.is(".")) {
            return true;
        }
        Word word = token.word;
        return word != null
                && !token.quoted
                && (word.has('S')
                        || word.has('A')
                        || word.has('E')
                        || word.has('G')
                        || word.has('N')
                        || !word.names().isEmpty())
                && !(word.has('V') && !word.has('S') && !word.has('A'));
    }

    private static boolean isOnlyVerb(Word word) {
        return !word.readings().isEmpty()
                && word.readings().stream()
                        .allMatch(reading -> reading.part() == 'V'
                                && "KBL".indexOf(reading.tag().charAt(1)) >= 0);
    }

    private static boolean isQuestionOrQuote(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.quoted || token.is("?"));
    }

    private static void missing(List<Token> tokens, int i, Word word, Collector collector) {
        if (word.isCapitalised()) {
            return;
        }
        boolean which = isWhich(word);
        Word one = tokens.get(i - 1).word;
        boolean who = word.lower().equals("kto")
                && one != null
                && (one.hasLemma("každý") || one.hasLemma("ten") || one.hasLemma("niekto") || one.hasLemma("všetok"));
        boolean asked = !who && isAsked(tokens, i, word);
        if (!which && !who && !asked && !CONJUNCTIONS.contains(word.lower())) {
            return;
        }
        int clause = i;
        Word previous = tokens.get(i - 1).word;
        if (which && previous != null && !CaseChooser.prepositionCases(previous).isEmpty() && !previous.has('S')) {
            clause = i - 1;
        }
        if (clause == 0) {
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
}
