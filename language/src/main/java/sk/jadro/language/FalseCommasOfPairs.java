package sk.jadro.language;

import java.util.List;
import java.util.Set;

/**
 * S9: commas before a conjunction that joins two of a kind: {@code hlúpe, alebo smiešne meno}, {@code že dodrží pokoj, a že
 * uprace}, {@code je povinný mať vrecúško, a odpad odstrániť}; and those behind one: {@code ani keď, hovoria}.
 */
final class FalseCommasOfPairs {
    private static final Message OR = new Message(
            "Pred „alebo“, ktoré len spája, čiarka nie je.", "No comma stands before an “or” that only joins.");
    private static final Message AND = new Message(
            "Pred „a“, ktoré len spája, čiarka nie je.", "No comma stands before an “and” that only joins.");
    private static final Message CONJUNCTION =
            new Message("Za spojkou čiarka nie je.", "No comma follows the conjunction.");

    private static final Set<String> TWICE = Set.of("že", "aby", "kde", "keď", "ktorý", "ktorá", "ktoré", "ktorí");
    private static final Set<String> BEGINNING = Set.of("keď", "lebo", "pretože", "aby", "keďže", "hoci", "keby");
    private static final Set<String> MODAL = Set.of(
            "môže", "môžu", "môžeme", "môžete", "musí", "musia", "musíme", "musíte", "smie", "smú", "smieme", "smiete",
            "treba", "možno", "nemôže", "nemôžu", "nemusí", "nemusia", "nesmie", "nesmú");

    private static final Set<String> CHOOSING = Set.of("buď", "či");

    private FalseCommasOfPairs() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 2 < tokens.size(); i++) {
            Token comma = tokens.get(i);
            if (!comma.is(",") || comma.quoted) {
                continue;
            }
            if (tokens.get(i + 1).is("alebo") && areOfOneNoun(tokens, i)) {
                FalseCommaRules.report(tokens, i, OR, collector);
            } else if (tokens.get(i + 1).is("a")
                    && (isOpenedAgain(tokens, i) || isSecondDeed(tokens, i) || isSecondPlace(tokens, i))) {
                FalseCommaRules.report(tokens, i, AND, collector);
            } else if (isBehindConjunction(tokens, i)) {
                FalseCommaRules.report(tokens, i, CONJUNCTION, collector);
            } else if (isBeforeItsVerb(tokens, i)) {
                FalseCommaRules.report(tokens, i, FalseCommaRules.DIVIDED, collector);
            }
        }
    }

    /** {@code hlúpe, alebo smiešne meno}: two adjectives of one noun. */
    private static boolean areOfOneNoun(List<Token> tokens, int comma) {
        if (comma + 3 >= tokens.size()
                || !isAdjective(tokens.get(comma - 1))
                || !isAdjective(tokens.get(comma + 2))
                || !(tokens.get(comma + 3).word instanceof Word noun)
                || tokens.getLast().is("?")
                || tokens.subList(0, comma).stream()
                        .anyMatch(token -> CHOOSING.contains(token.text) || token.isLower("buď"))) {
            return false;
        }
        Word one = tokens.get(comma - 1).word;
        Word other = tokens.get(comma + 2).word;
        return noun.anyReading(reading ->
                reading.isNoun() && one != null && other != null && agrees(one, reading) && agrees(other, reading));
    }

    private static boolean isAdjective(Token token) {
        return token.word instanceof Word word
                && !word.readings().isEmpty()
                && word.allReadings(reading ->
                        "AGD".indexOf(reading.part()) >= 0 || reading.tag().startsWith("SA"))
                && (word.has('A') || word.has('G'));
    }

    private static boolean agrees(Word adjective, Reading noun) {
        return adjective.anyReading(reading -> reading.declines()
                && reading.gender() == noun.gender()
                && reading.number() == noun.number()
                && reading.grammaticalCase() == noun.grammaticalCase());
    }

    /** {@code že dodrží pokoj, a že uprace}: the clause before begins in the same way, and no other comma stands in it. */
    private static boolean isOpenedAgain(List<Token> tokens, int comma) {
        String opening = tokens.get(comma + 2).text;
        if (!TWICE.contains(opening)) {
            return false;
        }
        for (int k = comma - 1; k > 0; k--) {
            if (tokens.get(k).kind == Token.Kind.SIGN) {
                return tokens.get(k).is(",") && tokens.get(k + 1).is(opening);
            }
        }
        return false;
    }

    /** {@code Kto vedie psa, je povinný mať vrecúško, a výkaly odstrániť}: two infinitives behind one verb of the main clause. */
    private static boolean isSecondDeed(List<Token> tokens, int comma) {
        int begin = comma - 1;
        boolean infinitive = false;
        while (begin >= 0 && tokens.get(begin).kind != Token.Kind.SIGN) {
            infinitive |= isInfinitive(tokens.get(begin));
            begin--;
        }
        return infinitive
                && begin > 0
                && tokens.get(begin).is(",")
                && isFinite(tokens.get(begin + 1))
                && endsWithInfinitive(tokens, comma + 2);
    }

    /** Nothing but nouns and adverbs before it, and the end of the sentence behind. */
    private static boolean endsWithInfinitive(List<Token> tokens, int from) {
        for (int k = from; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            if (isInfinitive(token)) {
                return k + 1 == tokens.size() || tokens.get(k + 1).is(".");
            }
            if (token.word == null || isFinite(token)) {
                return false;
            }
        }
        return false;
    }

    /** {@code aby nevodili psov do kostola, a na cintorín}: two places of one verb, the second of which ends the sentence. */
    private static boolean isSecondPlace(List<Token> tokens, int comma) {
        int noun = comma - 1;
        while (noun > 0 && !isPreposition(tokens.get(noun)) && isNominal(tokens.get(noun)) && noun > comma - 4) {
            noun--;
        }
        if (noun < 1
                || noun == comma - 1
                || !isPreposition(tokens.get(noun))
                || !isPreposition(tokens.get(comma + 2))) {
            return false;
        }
        for (int k = comma + 3; k < tokens.size(); k++) {
            if (!isNominal(tokens.get(k))) {
                return k > comma + 3 && k + 1 == tokens.size() && isDeedBefore(tokens, noun);
            }
        }
        return comma + 3 < tokens.size() && isDeedBefore(tokens, noun);
    }

    /** Whether the verb that they belong to stands before, in a clause that "aby" or the sentence itself begins. */
    private static boolean isDeedBefore(List<Token> tokens, int end) {
        boolean verb = false;
        for (int k = end - 1; k >= 0; k--) {
            Token token = tokens.get(k);
            if (token.is(",")) {
                return verb && tokens.get(k + 1).is("aby");
            }
            if (token.word == null && token.kind != Token.Kind.NUMBER) {
                return false;
            }
            verb |= isFinite(token) && Character.isLowerCase(token.text.charAt(0)) || k == 0 && isFinite(token);
        }
        return verb;
    }

    private static boolean isPreposition(Token token) {
        return token.word instanceof Word word
                && !CaseChooser.prepositionCases(word).isEmpty()
                && !word.hasTag("SSi")
                && !word.isCapitalised();
    }

    private static boolean isNominal(Token token) {
        return token.word instanceof Word word
                && !token.quoted
                && (word.has('S')
                        || word.has('A')
                        || word.has('N')
                        || !word.names().isEmpty())
                && !(word.has('V') && !word.has('S') && !word.has('A'));
    }

    /** {@code pri tretej mu povolenie, môže skrátiť}: a clitic stands in the clause already, whose verb is to come. */
    private static boolean isBeforeItsVerb(List<Token> tokens, int comma) {
        if (!(tokens.get(comma + 1).word instanceof Word verb)
                || !MODAL.contains(verb.lower())
                || !isInfinitive(tokens.get(comma + 2))
                || !isNominal(tokens.get(comma - 1))) {
            return false;
        }
        boolean clitic = false;
        int k = comma - 1;
        for (; k >= 0 && tokens.get(k).word instanceof Word word; k--) {
            if (isFinite(tokens.get(k)) || word.hasTag("VI") && !word.has('S') || word.has('J') && !word.has('S')) {
                return false;
            }
            clitic |= Clitics.isClitic(word.form());
        }
        return clitic && (k < 0 || tokens.get(k).is(","));
    }

    private static boolean isInfinitive(Token token) {
        return token.is("mať") || token.word instanceof Word word && word.hasTag("VI") && !word.has('S');
    }

    private static boolean isFinite(Token token) {
        return token.word instanceof Word word
                && !word.has('S')
                && !word.has('A')
                && (word.hasTag("VK") || word.hasTag("VL") || word.hasTag("VB"));
    }

    /** {@code neotvára sa, ani keď, hovoria o oprave}: nothing was put in, as no other comma follows. */
    private static boolean isBehindConjunction(List<Token> tokens, int comma) {
        Token before = tokens.get(comma - 1);
        return BEGINNING.contains(before.text)
                && comma > 1
                && (isFinite(tokens.get(comma + 1)) || Clitics.isClitic(tokens.get(comma + 1).text))
                && tokens.subList(comma + 1, tokens.size()).stream().noneMatch(token -> token.is(","));
    }
}
