package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** S9: commas that divide what belongs together. */
final class FalseCommaRules {
    static final Message ADVERBIAL =
            new Message("Za príslovkovým určením čiarka nie je.", "No comma follows an adverbial.");
    private static final Message SUBJECT =
            new Message("Medzi podmetom a slovesom čiarka nie je.", "No comma divides a subject from its verb.");
    private static final Message AND = new Message(
            "Pred „a“, ktoré len spája, čiarka nie je.", "No comma stands before an “and” that only joins.");
    private static final Message OR = new Message(
            "Pred „alebo“, ktoré len spája, čiarka nie je.", "No comma stands before an “or” that only joins.");
    static final Message DIVIDED =
            new Message("Čiarka tu oddeľuje, čo patrí k slovesu.", "This comma divides what belongs to the verb.");

    /** Behind "a" they say more than "and", so that its comma is right: {@code a preto, a to, a teda}. */
    private static final Set<String> MORE_THAN_AND = Set.of(
            "to", "preto", "teda", "tak", "tým", "nie", "predsa", "napriek", "naopak", "dokonca", "síce", "už", "až",
            "tí", "ten", "tie", "tá", "ani", "aj", "i", "zato", "potom", "hneď");

    /** What begins a clause that a comma may close. */
    private static final Set<String> OPENING = Set.of(
            "že", "aby", "ak", "keď", "keby", "kým", "kto", "koho", "komu", "čo", "čoho", "čím", "kde", "kam", "kedy",
            "ako", "či", "hoci", "lebo", "pretože", "keďže", "pokiaľ", "než", "nech", "prečo", "koľko");

    private static final Set<String> HOW =
            Set.of("e-mailom", "emailom", "mailom", "telefonicky", "osobne", "písomne", "elektronicky", "aj");

    private static final Set<String> ASKING_FOR_DEED =
            Set.of("odporúčať", "odporučiť", "plánovať", "môcť", "musieť", "chcieť", "smieť", "treba", "možno");

    private static final Set<String> LIMITS = Set.of("najviac", "najmenej", "maximálne", "minimálne");

    /** The most words and signs that are taken for what belongs to the verb before a comma. */
    private static final int TAIL = 8;

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        adverbial(sentence, collector);
        subject(sentence, collector);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is(",")) {
                choice(sentence, i, collector);
                joined(tokens, i, collector);
                divided(sentence, i, collector);
                infinitive(tokens, i, collector);
            }
        }
    }

    /** {@code Karty neplatia, a môžete ich vyhodiť}: "and" joins two clauses, and none before it has to be closed. */
    private static void joined(List<Token> tokens, int comma, Collector collector) {
        if (comma + 2 >= tokens.size()
                || !tokens.get(comma + 1).is("a")
                || tokens.get(comma + 1).quoted
                || !(tokens.get(comma + 2).word instanceof Word next)
                || MORE_THAN_AND.contains(next.lower())
                || opensClause(next)
                || isOnlyWhen(tokens, comma + 2)
                || isQuestionOrQuote(tokens)) {
            return;
        }
        if (hasVerb(tokens, comma + 2, 1) && isWholeClause(tokens, comma)) {
            report(tokens, comma, AND, collector);
        }
    }

    /** {@code , a len keď sa minie, otvoríme studňu}: what follows limits what has been said, so that a comma is right. */
    private static boolean isOnlyWhen(List<Token> tokens, int k) {
        return (tokens.get(k).is("len") || tokens.get(k).is("iba"))
                && k + 1 < tokens.size()
                && tokens.get(k + 1).word instanceof Word next
                && opensClause(next);
    }

    /** Whether nothing but one clause, with its verb, stands before a comma. */
    private static boolean isWholeClause(List<Token> tokens, int comma) {
        for (int k = comma - 1; k >= 0; k--) {
            Token token = tokens.get(k);
            if (token.is(",") && isAroundFirm(tokens, k)) {
                continue;
            }
            if (token.word instanceof Word word
                    ? opensClause(word)
                    : token.kind != Token.Kind.NUMBER && !token.is(".")) {
                return k < 2 && token.kind == Token.Kind.SIGN && !token.is(",") && hasVerb(tokens, comma - 1, -1);
            }
        }
        return hasVerb(tokens, comma - 1, -1);
    }

    /** {@code firma Lom, s. r. o., vymenila}: what kind of firm it is stands between commas. */
    private static boolean isAroundFirm(List<Token> tokens, int comma) {
        boolean before = comma + 2 < tokens.size()
                && (tokens.get(comma + 1).is("s") || tokens.get(comma + 1).is("a"))
                && tokens.get(comma + 2).is(".");
        boolean behind = comma > 2
                && tokens.get(comma - 1).is(".")
                && (tokens.get(comma - 2).is("o") || tokens.get(comma - 2).is("s"))
                && tokens.get(comma - 3).is(".");
        return before || behind;
    }

    private static boolean opensClause(Word word) {
        return OPENING.contains(word.lower()) || word.hasLemma("ktorý") || word.hasLemma("aký");
    }

    /** Up to the next sign, ahead or back. */
    private static boolean hasVerb(List<Token> tokens, int from, int step) {
        for (int k = from; k >= 0 && k < tokens.size(); k += step) {
            Token token = tokens.get(k);
            if (token.word == null && token.kind != Token.Kind.NUMBER && !token.is(".")) {
                return false;
            }
            if (token.word != null && isOnlyVerb(token.word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Závierku si môžete vyžiadať, e-mailom}: the only comma, between a verb and how, where or when. */
    private static void divided(Sentence sentence, int comma, Collector collector) {
        List<Token> tokens = sentence.tokens();
        int length = tokens.size() - comma;
        if (comma < sentence.firstWord() + 3
                || length < 2
                || length > TAIL
                || !(tokens.get(comma - 1).word instanceof Word verb)
                || !isVerbWithMore(verb)
                || !belongsToVerb(tokens, comma + 1)
                || isQuestionOrQuote(tokens)) {
            return;
        }
        boolean alone = isWholeClause(tokens, comma)
                && tokens.subList(comma, tokens.size()).stream().noneMatch(token -> token.isLower("prípade"));
        for (int k = comma + 1; k < tokens.size() && alone; k++) {
            boolean end = k + 1 == tokens.size() && tokens.get(k).is("!");
            String text = tokens.get(k).text;
            alone = end || LIMITS.contains(text) || HOW.contains(text) || isNominal(tokens.get(k));
        }
        if (alone) {
            report(tokens, comma, DIVIDED, collector);
        }
    }

    /** {@code Odporúčame, prísť včas}: a verb that asks for what is to be done, in one clause with it. */
    private static void infinitive(List<Token> tokens, int comma, Collector collector) {
        if (comma + 1 < tokens.size()
                && tokens.get(comma - 1).word instanceof Word verb
                && verb.hasLemmaIn(ASKING_FOR_DEED)
                && !verb.has('S')
                && tokens.get(comma + 1).word instanceof Word deed
                && isInfinitive(deed)
                && isWholeClause(tokens, comma)
                && !isQuestionOrQuote(tokens)) {
            report(tokens, comma, DIVIDED, collector);
        }
    }

    private static boolean isInfinitive(Word deed) {
        return !deed.readings().isEmpty()
                && deed.allReadings(reading -> reading.tag().startsWith("VI"));
    }

    /** A finite verb or an infinitive; who is asked or told something may well be told more behind a comma. */
    private static boolean isVerbWithMore(Word word) {
        return word.lower().equals("mať")
                || !word.readings().isEmpty()
                        && word.allReadings(reading -> reading.part() == 'V'
                                && "KBI".indexOf(reading.tag().charAt(1)) >= 0
                                && !reading.lemma().equals("prosiť"));
    }

    private static boolean belongsToVerb(List<Token> tokens, int from) {
        Token token = tokens.get(from);
        if (LIMITS.contains(token.text)) {
            return from + 1 < tokens.size() && tokens.get(from + 1).kind == Token.Kind.NUMBER;
        }
        return token.word instanceof Word word
                && (HOW.contains(word.lower())
                        || !CaseChooser.prepositionCases(word).isEmpty() && !word.hasTag("SS")
                        || word.allReadings(reading -> reading.isNoun() && reading.grammaticalCase() == '7')
                                && !word.readings().isEmpty());
    }

    /** {@code Po splnení podmienok, dostanete ...}: the sentence begins with a preposition, and a verb follows the comma. */
    private static void adverbial(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        Word first = tokens.getFirst().word;
        if (first == null
                || CaseChooser.prepositionCases(first).isEmpty()
                || first.has('S') && !first.lower().equals("vďaka")
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
        if (comma == 2 && first.lower().equals("po") && tokens.get(1).word instanceof Word which && which.has('N')) {
            // "Po prvé, pozdravme sa": it counts what is said.
            return;
        }
        int verb = comma + 1;
        while (verb + 1 < tokens.size() && Clitics.isClitic(tokens.get(verb).text)) {
            verb++;
        }
        Word next = tokens.get(verb).word;
        boolean asked = isQuestionOrQuote(tokens)
                && tokens.subList(comma, tokens.size()).stream().noneMatch(token -> token.is(":"));
        if (next != null && isOnlyVerb(next) && !asked) {
            report(tokens, comma, ADVERBIAL, collector);
        }
    }

    /** {@code Parkovisko pri štadióne, bolo plné}: its subject stands before the comma, and no other comma is there. */
    private static void subject(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        Word first = tokens.getFirst().word;
        if (first == null || first.isShouted()) {
            return;
        }
        int comma = 1;
        while (comma < tokens.size()
                && isNominal(tokens.get(comma))
                && !tokens.get(comma).is(".")) {
            comma++;
        }
        if (comma + 1 >= tokens.size()
                || !tokens.get(comma).is(",")
                || tokens.subList(comma + 1, tokens.size()).stream().anyMatch(token -> token.is(","))
                || isQuestionOrQuote(tokens)) {
            return;
        }
        Word verb = tokens.get(comma + 1).word;
        boolean agrees = verb != null
                && first.allReadings(noun -> noun.isNoun()
                        && noun.number() == 's'
                        && verb.anyReading(past ->
                                past.tag().startsWith("VL") && past.tag().startsWith("so" + noun.gender(), 3)));
        if (agrees && !first.readings().isEmpty()) {
            report(tokens, comma, SUBJECT, collector);
        }
    }

    /** {@code Kde nahlásim výtlk, alebo lampu?}: one clause, in which "or" joins two nouns to the end of the sentence. */
    private static void choice(Sentence sentence, int comma, Collector collector) {
        List<Token> tokens = sentence.tokens();
        if (comma + 2 >= tokens.size()
                || !tokens.get(comma + 1).is("alebo")
                || tokens.get(comma + 1).quoted
                || !isNominal(tokens.get(comma - 1)) && !isUnknownNoun(tokens.get(comma - 1))
                || hasVerb(tokens, comma + 2, 1)) {
            return;
        }
        int end = tokens.getLast().is("?") ? tokens.size() - 1 : tokens.size();
        for (int k = comma + 2; k < end; k++) {
            if (!isNominal(tokens.get(k)) && !isUnknownNoun(tokens.get(k))) {
                return;
            }
        }
        for (int k = comma - 1; k >= sentence.firstWord(); k--) {
            Token token = tokens.get(k);
            boolean between = k > sentence.firstWord();
            if (token.word == null && token.kind != Token.Kind.NUMBER
                    || token.isLower("buď")
                    || token.isLower("či")
                    || between && token.word instanceof Word word && opensClause(word)) {
                return;
            }
        }
        if (hasVerb(tokens, comma - 1, -1)) {
            report(tokens, comma, OR, collector);
        }
    }

    private static boolean isUnknownNoun(Token token) {
        return token.word instanceof Word word && !word.isKnown() && !word.looksLikeVerb();
    }

    static void report(List<Token> tokens, int comma, Message message, Collector collector) {
        Token last = tokens.get(comma - 1);
        Token sign = tokens.get(comma);
        boolean glued = comma + 1 < tokens.size() && tokens.get(comma + 1).start == sign.end;
        String right = glued ? last.text + " " : last.text;
        collector.add(last.start, sign.end, Category.SPELLING, "S9", Severity.WARNING, message, right);
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
                && !(word.has('V') && !word.has('S') && !word.has('A') && !word.has('E'));
    }

    private static boolean isOnlyVerb(Word word) {
        return word.lower().equals("mám")
                || word.hasLemma("byť") && word.hasTag("VL")
                || !word.readings().isEmpty()
                        && word.allReadings(reading -> reading.part() == 'V'
                                && "KBLMI".indexOf(reading.tag().charAt(1)) >= 0);
    }

    private static boolean isQuestionOrQuote(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.quoted || token.is("?"));
    }
}
