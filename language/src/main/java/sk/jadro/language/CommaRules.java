package sk.jadro.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** S3: commas that are missing before a clause; {@link ClosingCommas} has those behind one. */
final class CommaRules {
    private static final Message COMMA =
            new Message("Pred týmto slovom má byť čiarka.", "A comma belongs before this word.");
    private static final Set<String> CONJUNCTIONS = Set.of(
            "že",
            "aby",
            "pretože",
            "keďže",
            "hoci",
            "lebo",
            "keby",
            "ak",
            "keď",
            "kadiaľ",
            "odkedy",
            "dokým",
            "akonáhle",
            "ibaže",
            "takže",
            "pokiaľ");

    private static final Set<String> ASKING = Set.of(
            "či", "koľko", "kto", "koho", "komu", "čo", "čoho", "čím", "kde", "kam", "kedy", "ako", "prečo", "odkiaľ");

    private static final Set<String> WHO = Set.of("kto", "koho", "komu", "čoho", "čomu");

    /** What a comma may be missing before; besides {@code ktorý} and {@code aký}. */
    private static final Set<String> ALL =
            Stream.of(CONJUNCTIONS, ASKING, WHO).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    /** Behind such a noun they begin the clause: {@code s účelom, na ktorý}, but not {@code v súlade s ktorým}. */
    private static final Set<String> OF_ITS_OWN = Set.of("na", "v", "vo", "pre", "do", "z", "zo", "pri", "od", "po");

    /** With a preposition before them, they are one. */
    private static final Set<String> CLAUSE_NOUNS = Set.of(
            "základe",
            "rámci",
            "pomoci",
            "dôsledku",
            "súlade",
            "zmysle",
            "strany",
            "účelom",
            "dôvodu",
            "mene",
            "prospech");

    private static final Set<String> ABOUT_WHICH =
            Set.of("o čom", "na čo", "k čomu", "z čoho", "za čo", "po čom", "pred čím", "vďaka čomu");

    /** {@code v mestách ako je naše}: a noun is left out. */
    private static final Set<String> OURS = Set.of("náš", "naša", "naše", "naši", "váš", "vaša", "vaše", "vaši");

    /** Words that "že" gives the content of: {@code pomáha to, že ...}. */
    private static final Set<String> FILLED = Set.of("to", "toho", "tomu", "tom", "tým");

    private final Set<String> noCommaAfter;
    private final Set<String> askingVerbs;
    private final Set<String> added;

    CommaRules(Lexicon lexicon) {
        noCommaAfter = lexicon.list("no-comma-after");
        askingVerbs = lexicon.list("asking-verbs");
        added = lexicon.list("added");
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Word word = tokens.get(i).word;
            if (word != null) {
                adding(tokens, i, word, collector);
                JoiningCommas.check(tokens, i, word, collector);
                missing(tokens, i, word, collector);
                such(tokens, i, word, collector);
                aboutWhich(tokens, i, word, collector);
            }
        }
    }

    /** Whether a question begins here that a verb before it asks: {@code Zaujíma nás akým ..., Napíšte kedy ...}. */
    private boolean isAsked(List<Token> tokens, int i, Word word) {
        boolean how = word.lower().equals("ako");
        boolean which = word.lower().startsWith("ak") && word.hasLemma("aký");
        if (!how && !which && !ASKING.contains(word.lower())) {
            return false;
        }
        int verb = i - 1;
        while (verb > 0 && verb > i - 3 && tokens.get(verb).isWord() && Clitics.isClitic(tokens.get(verb).text)) {
            verb--;
        }
        Word asking = tokens.get(verb).word;
        if (asking == null || !isAsking(asking) || !asking.has('V')) {
            return false;
        }
        // "Rozhodli ako prví": only a verb or a clitic right behind makes a clause of it.
        Word next = i + 1 < tokens.size() ? tokens.get(i + 1).word : null;
        return next != null && (!how || next.has('V') || Clitics.isClitic(next.lower()));
    }

    /** {@code hovorte, nehovorte}: what is denied is a verb of its own in the dictionary. */
    private boolean isAsking(Word verb) {
        return verb.hasLemmaIn(askingVerbs)
                || verb.lemmas().stream()
                        .anyMatch(lemma -> lemma.startsWith("ne") && askingVerbs.contains(lemma.substring(2)));
    }

    /** {@code v mieste kde ľudia prechádzajú}: a noun, and what is there. */
    private static boolean isPlaceOfClause(List<Token> tokens, int i, Word word) {
        return (word.form().equals("kde") || word.form().equals("kam"))
                && tokens.get(i - 1).word instanceof Word place
                && (isOnly(place, 'S')
                        || place.has('S')
                                && !Government.governing(tokens, i - 1).isEmpty())
                && !tokens.getLast().is("?")
                && !isInQuestion(tokens, i - 1);
    }

    /** {@code počítame a to rovno s piatimi} */
    private void adding(List<Token> tokens, int i, Word word, Collector collector) {
        if (word.form().equals("a")
                && i + 2 < tokens.size()
                && tokens.get(i - 1).word != null
                && tokens.get(i + 1).is("to")
                && added.contains(tokens.get(i + 2).text)
                && !tokens.get(i).quoted) {
            before(tokens, i, collector);
        }
    }

    static boolean isOnly(Word word, char part) {
        return !word.readings().isEmpty() && word.allReadings(reading -> reading.part() == part);
    }

    /** Reports that a comma is missing between a word and the one before it. */
    static void before(List<Token> tokens, int i, Collector collector) {
        Token before = tokens.get(i - 1);
        collector.add(
                before.start,
                tokens.get(i).end,
                Category.SPELLING,
                "S3",
                Severity.WARNING,
                COMMA,
                before.text + ", " + tokens.get(i).text);
    }

    /** {@code hlučné práce ako je kosenie}: a clause, as it has a verb. */
    private static void such(List<Token> tokens, int i, Word word, Collector collector) {
        if (word.form().equals("ako")
                && i + 2 < tokens.size()
                && (tokens.get(i + 1).is("je") || tokens.get(i + 1).is("sú"))
                && tokens.get(i + 2).word instanceof Word example
                && (example.isNounIn('1') || !example.isKnown() || OURS.contains(example.lower()))
                && !tokens.get(i).quoted
                && tokens.get(i - 1).word instanceof Word before
                && before.has('S')
                && !before.has('V')
                && !before.has('D')) {
            before(tokens, i, collector);
        }
    }

    /** {@code postúpi úradu o čom informuje}: a noun, and a clause about all that was said. */
    private static void aboutWhich(List<Token> tokens, int i, Word word, Collector collector) {
        if (i + 2 < tokens.size()
                && ABOUT_WHICH.contains(word.form() + " " + tokens.get(i + 1).text)
                && tokens.get(i - 1).word instanceof Word before
                && isOnly(before, 'S')
                && !tokens.getLast().is("?")
                && !isInQuestion(tokens, i - 1)
                && hasFiniteVerb(tokens, i + 2)) {
            before(tokens, i, collector);
        }
    }

    private static boolean hasFiniteVerb(List<Token> tokens, int from) {
        for (int k = from; k < tokens.size() && tokens.get(k).word instanceof Word word; k++) {
            if (!word.has('S') && (word.hasTag("VK") || word.hasTag("VL"))) {
                return true;
            }
        }
        return false;
    }

    /** {@code to čo najskôr}: as soon as can be, and no clause. */
    private static boolean isOfDegree(List<Token> tokens, int k) {
        return k < tokens.size() && tokens.get(k).text.startsWith("naj");
    }

    private void missing(List<Token> tokens, int i, Word word, Collector collector) {
        boolean which = isWhich(word);
        if (word.isCapitalised()
                || !which && !ALL.contains(word.lower()) && !word.lower().startsWith("ak")) {
            return;
        }
        boolean who = isWhoOf(tokens, i, word);
        boolean asked = !who && (isAsked(tokens, i, word) || isPlaceOfClause(tokens, i, word));
        if (!which && !who && !asked && !CONJUNCTIONS.contains(word.lower())) {
            return;
        }
        if (word.lower().equals("pokiaľ")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("možno")) {
            return;
        }
        int clause = which && isPreposition(tokens.get(i - 1)) ? i - 1 : i;
        if (clause > 0
                && mayEndClause(tokens, i, clause, word, who)
                && !(which && isWhichOfItsOwn(tokens, i, clause))
                && hasVerb(tokens, i, clause, word)) {
            before(tokens, clause, collector);
        }
    }

    private static boolean isPreposition(Token token) {
        return token.word instanceof Word word
                && !CaseChooser.prepositionCases(word).isEmpty()
                && !word.hasTag("SS");
    }

    /** {@code každý kto, tým čo}: whoever he is has been said, and what he does begins a clause. */
    private static boolean isWhoOf(List<Token> tokens, int i, Word word) {
        return (WHO.contains(word.lower()) || word.lower().equals("čo") && !isOfDegree(tokens, i + 1))
                && tokens.get(i - 1).word instanceof Word one
                && !isInQuestion(tokens, i - 1)
                && (one.hasLemma("každý")
                        || one.hasLemma("ten")
                        || one.hasLemma("niekto")
                        || one.hasLemma("všetok")
                        || FILLED.contains(one.lower()));
    }

    /** Whether the word before the clause lets a comma stand behind it. */
    private boolean mayEndClause(List<Token> tokens, int i, int clause, Word word, boolean who) {
        Token token = tokens.get(clause - 1);
        Word before = token.word;
        if (before == null || token.start == token.end) {
            return false;
        }
        boolean which = isWhich(word);
        boolean filled = (who || word.lower().equals("že")) && FILLED.contains(before.lower());
        boolean ofAll = which && clause == i && isAllOrThose(before);
        if (noCommaAfter.contains(before.lower()) && !filled && !ofAll) {
            return false;
        }
        // A preposition before a preposition, an adverb of degree ("najmä že"), a question ("neviem v ktorom").
        boolean whichOfNothing = which
                && !ofAll
                && (clause < i && !before.has('S') && !isName(tokens, clause - 1)
                        || before.has('P')
                        || before.has('E')
                        || !before.has('S') && (before.has('D') || before.has('V')));
        boolean purpose =
                !which && before.has('D') && !before.has('S') && word.lower().equals("aby");
        return !whichOfNothing && !purpose;
    }

    /** Whether it belongs to a question, or to a clause that a noun has begun before it. */
    private static boolean isWhichOfItsOwn(List<Token> tokens, int i, int clause) {
        boolean ofItsOwn = clause < i && OF_ITS_OWN.contains(tokens.get(clause).text);
        return isInQuestion(tokens, clause - 1) || hasNounOfClause(tokens, clause - 1, ofItsOwn);
    }

    /** Whether a verb follows; "odpovedala že áno": what is said needs none. */
    private static boolean hasVerb(List<Token> tokens, int i, int clause, Word word) {
        boolean needsNone = tokens.get(clause - 1).word instanceof Word before
                && (word.lower().equals("že") && isOnly(before, 'V')
                        || word.lower().equals("aby") && before.has('S'));
        return needsNone
                || tokens.subList(i + 1, Math.min(tokens.size(), i + 14)).stream()
                        .anyMatch(token -> token.word != null && token.word.has('V'));
    }

    /** {@code koncertu Dominiky Lesnej na ktorý}: its last part is no adjective. */
    private static boolean isName(List<Token> tokens, int k) {
        return k > 1
                && tokens.get(k).word instanceof Word word
                && word.isCapitalised()
                && !word.isShouted()
                && tokens.get(k - 1).word instanceof Word given
                && given.isCapitalised();
    }

    /** {@code všetkým ktorí pomohli}: of many, whom the clause names. */
    private static boolean isAllOrThose(@Nullable Word word) {
        return word != null
                && (word.hasLemma("všetok") || word.hasLemma("ten"))
                && word.anyReading(reading -> reading.number() == 'p')
                && !word.lower().equals("tým");
    }

    /** {@code registre, cieľom ktorých je}, {@code na základe ktorých, v mene ktorej}: the clause, or a question, begins with the noun. */
    private static boolean hasNounOfClause(List<Token> tokens, int noun, boolean ofItsOwn) {
        if (noun == 0) {
            return tokens.getLast().is("?");
        }
        Token before = tokens.get(noun - 1);
        if (noun > 1 && tokens.get(noun - 2).is(",") && isPreposition(before)) {
            // "firma, v mene ktorej koná": preposition, noun and pronoun begin the clause together.
            return true;
        }
        return before.is(",")
                || !ofItsOwn
                        && CLAUSE_NOUNS.contains(tokens.get(noun).text)
                        && before.word instanceof Word word
                        && !CaseChooser.prepositionCases(word).isEmpty();
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

    static boolean isWhich(Word word) {
        return word.lower().startsWith("ktor") && word.hasLemma("ktorý");
    }
}
