package sk.jadro.language;

import java.util.List;
import java.util.Set;

/**
 * S3: commas that are missing where a word before them says that more is to come: {@code vtedy keď}, {@code skôr ako sme
 * čakali}, {@code buď dnes alebo zajtra}, {@code do sály kde sa koná tombola}.
 */
final class AnnouncedClauses {
    private static final Set<String> THERE = Set.of("tam", "všade");
    private static final Set<String> THAT = Set.of("to", "toho", "tomu", "tom", "tým");

    /** Where a clause asks, a second question in it needs no comma: {@code koľko ľudí kde býva}. */
    private static final Set<String> ASKING =
            Set.of("kto", "čo", "koľko", "ako", "kedy", "prečo", "kam", "aký", "ktorý", "odkiaľ");

    /** What can be so without its being said what: {@code je jasné kde bývate}. */
    private static final Set<String> CLEAR = Set.of("jasné", "zrejmé", "známe", "isté", "jedno", "vidno");

    /** What a clause about all that was said begins with. */
    private static final Set<String> SO = Set.of(
            "je",
            "nie",
            "bolo",
            "nebolo",
            "bude",
            "nebude",
            "znamená",
            "znamenalo",
            "môže",
            "svedčí",
            "spôsobilo",
            "spôsobuje",
            "umožní",
            "umožňuje",
            "predstavuje",
            "dokazuje",
            "potvrdzuje",
            "malo",
            "považujem",
            "považujeme");

    /** Verbs that have only been given a subject or a helper: a clause, whatever stands behind them. */
    private static final Set<String> HELPERS = Set.of("sme", "som", "ste", "by", "keby");

    /** How many words behind its beginning a clause has its verb at the latest. */
    private static final int VERB = 9;

    private AnnouncedClauses() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.quoted
                    && token.word instanceof Word
                    && tokens.get(i - 1).word instanceof Word before
                    && isMissing(tokens, i, before)) {
                CommaRules.before(tokens, i, collector);
            }
        }
    }

    private static boolean isMissing(List<Token> tokens, int i, Word before) {
        return switch (tokens.get(i).text) {
            case "keď" -> before.lower().equals("vtedy");
            case "či" -> THAT.contains(before.lower()) && hasVerb(tokens, i + 1);
            case "kde" ->
                THERE.contains(before.lower())
                        || isNoun(before) && hasVerb(tokens, i + 1) && !isAsked(tokens, i - 1)
                        || CLEAR.contains(before.lower()) && hasVerb(tokens, i + 1);
            case "čo" -> isNoun(before) && (isSaidOfAll(tokens, i + 1) || isSo(tokens, i)) && !isAsked(tokens, i - 1);
            case "ako", "než" -> isCompared(tokens, i, before) || isAsIf(tokens, i, before);
            case "alebo" -> isEither(tokens, i - 1) || isWhether(tokens, i);
            case "ale" -> isAgainst(tokens, i, before) || isNotOnly(tokens, i) || isNewClause(tokens, i, before);
            case "tak" -> isAsking(tokens, i, before);
            case "akoby" -> before.has('V') && !before.has('S') && isPastBehind(tokens, i + 1);
            case "nech" -> isWhoeverDoes(tokens, i, before);
            case "a" -> isAnd(tokens, i);
            case "napríklad" -> isExample(tokens, i, before);
            default -> false;
        };
    }

    /** {@code Kto nesúhlasí nech napíše}: what whoever does so is to do. */
    private static boolean isWhoeverDoes(List<Token> tokens, int i, Word before) {
        return hasVerb(tokens, i + 1)
                && (isFinite(before) || isNoun(before))
                && tokens.stream().limit(2).anyMatch(token -> token.is("Kto") || token.is("Komu"))
                && isBehindVerb(tokens, i - 1)
                && tokens.subList(0, i).stream().noneMatch(token -> token.is(","));
    }

    /** {@code známky čo nás veľmi teší}: a clitic and a verb behind it, of what was said before. */
    private static boolean isSaidOfAll(List<Token> tokens, int k) {
        return k < tokens.size() && Clitics.isClitic(tokens.get(k).text) && hasVerb(tokens, k + 1);
    }

    /** {@code chýbal čas návratu čo je v rozpore}: behind a whole clause, what all of it is or was. */
    private static boolean isSo(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).word instanceof Word being
                && SO.contains(being.lower())
                && isBehindVerb(tokens, i - 1);
    }

    /** {@code zodpovedá ako keby ju spôsobil}. */
    private static boolean isAsIf(List<Token> tokens, int i, Word before) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).is("keby")
                && hasVerb(tokens, i + 2)
                && (before.has('S') || before.has('V') || before.lower().equals("to"))
                && !before.has('J');
    }

    /** {@code či ho predajú alebo opravia}: one verb or the other, and nothing else between. */
    private static boolean isWhether(List<Token> tokens, int or) {
        if (or + 1 >= tokens.size() || !(tokens.get(or + 1).word instanceof Word next) || !isFinite(next)) {
            return false;
        }
        for (int k = or - 1; k >= 0 && tokens.get(k).kind != Token.Kind.SIGN; k--) {
            if (tokens.get(k).isLower("či")) {
                return hasVerb(tokens, k + 1);
            }
            if (tokens.get(k).is("a") || tokens.get(k).is("alebo")) {
                return false;
            }
        }
        return false;
    }

    /** {@code nebol len certifikát ale aj pobyt}. */
    private static boolean isNotOnly(List<Token> tokens, int but) {
        if (but + 1 >= tokens.size()
                || !tokens.get(but + 1).is("aj") && !tokens.get(but + 1).is("i")) {
            return false;
        }
        for (int k = but - 1; k >= 0 && tokens.get(k).kind != Token.Kind.SIGN; k--) {
            if (tokens.get(k).isLower("nielen")
                    || (tokens.get(k).is("len") || tokens.get(k).is("iba"))
                            && k > 0
                            && tokens.get(k - 1).word instanceof Word denied
                            && (denied.lower().equals("nie") || denied.anyReading(AnnouncedClauses::isDenied))) {
                return true;
            }
        }
        return false;
    }

    /** {@code môžu používať chodník ale musia dbať}: two clauses, the second of which begins with its verb. */
    private static boolean isNewClause(List<Token> tokens, int but, Word before) {
        return isNoun(before)
                && but + 1 < tokens.size()
                && tokens.get(but + 1).word instanceof Word next
                && isFinite(next)
                && !next.hasLemma("byť")
                && next.allReadings(reading -> reading.part() == 'V')
                && isBehindVerb(tokens, but - 2);
    }

    private static boolean isBehindVerb(List<Token> tokens, int end) {
        for (int k = end; k >= 0 && tokens.get(k).kind != Token.Kind.SIGN; k--) {
            if (tokens.get(k).word instanceof Word word && isFinite(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Záujem je veľký tak neváhajte}: what somebody is asked to do therefore. */
    private static boolean isAsking(List<Token> tokens, int i, Word before) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).word instanceof Word verb
                && !verb.readings().isEmpty()
                && verb.allReadings(reading -> reading.tag().startsWith("VM"))
                && (isNoun(before) || before.has('A'))
                && isBehindVerb(tokens, i - 1);
    }

    /** {@code tlmí pády a preto je bezpečnejší}, {@code dátum na pečiatke a nie deň doručenia}: more than "and". */
    private static boolean isAnd(List<Token> tokens, int and) {
        if (and + 2 >= tokens.size() || !isBehindVerb(tokens, and - 1)) {
            return false;
        }
        Token next = tokens.get(and + 1);
        return next.is("preto") && hasVerb(tokens, and + 2)
                || next.is("nie")
                        && tokens.get(and + 2).word instanceof Word noun
                        && isNoun(noun)
                        && !hasVerb(tokens, and + 2);
    }

    private static boolean isNoun(Word word) {
        return word.hasTag("SS") && !word.has('V') && !word.has('D') && !word.has('E');
    }

    /** {@code skôr ako sme čakali}, but not {@code Skôr ako prídete, ...} nor {@code viac ako sto}. */
    private static boolean isCompared(List<Token> tokens, int i, Word before) {
        if (i < 2
                || i + 2 >= tokens.size()
                || tokens.get(i - 2).kind == Token.Kind.SIGN
                || !(tokens.get(i + 1).word instanceof Word next)
                || !before.anyReading(AnnouncedClauses::isOfDegree) && !(isNoun(before) && isMore(tokens.get(i - 2)))) {
            return false;
        }
        // "dlhšie ako päť dní": a number, though it looks like an infinitive.
        return HELPERS.contains(next.lower())
                || !next.has('N') && (Clitics.isClitic(next.lower()) || isFinite(next)) && hasVerb(tokens, i + 1);
    }

    private static boolean isMore(Token token) {
        return token.isLower("viac") || token.isLower("menej");
    }

    private static boolean isOfDegree(Reading reading) {
        return reading.tag().equals("Dy") || reading.degree() == 'y';
    }

    private static boolean hasVerb(List<Token> tokens, int from) {
        for (int k = from; k < Math.min(tokens.size(), from + VERB); k++) {
            Token token = tokens.get(k);
            if (token.kind == Token.Kind.SIGN) {
                return false;
            }
            if (token.word instanceof Word word && (isFinite(word) || k == from && word.hasTag("VI"))) {
                return true;
            }
        }
        return false;
    }

    /** {@code vyzerá akoby tam bol}: "bol" is a noun as well, but says that something was. */
    private static boolean isPastBehind(List<Token> tokens, int from) {
        return tokens.subList(from, Math.min(tokens.size(), from + VERB)).stream()
                .takeWhile(token -> token.kind != Token.Kind.SIGN)
                .anyMatch(token -> token.word != null && token.word.hasTag("VL"));
    }

    private static boolean isFinite(Word word) {
        return !word.has('S')
                && !word.has('A')
                && (word.hasTag("VK") || word.hasTag("VL") || word.hasTag("VM") || word.hasTag("VB"));
    }

    private static boolean isAsked(List<Token> tokens, int end) {
        for (int k = end; k >= 0 && tokens.get(k).kind != Token.Kind.SIGN; k--) {
            if (tokens.get(k).word instanceof Word word
                    && (ASKING.contains(word.lower()) || CommaRules.isWhich(word))) {
                return true;
            }
        }
        return false;
    }

    /** {@code buď na úrade alebo e-mailom}: no sign and no other "or" stands between them. */
    private static boolean isEither(List<Token> tokens, int end) {
        for (int k = end; k >= 0 && tokens.get(k).kind != Token.Kind.SIGN; k--) {
            if (tokens.get(k).isLower("buď")) {
                return k < end;
            }
            if (tokens.get(k).is("alebo")) {
                return false;
            }
        }
        return false;
    }

    /** {@code nebudú dávať pokuty ale upozornenia}: two nouns in one case, the first of which is denied. */
    private static boolean isAgainst(List<Token> tokens, int i, Word before) {
        if (!isNoun(before) || !isOfOneCase(tokens, i, before)) {
            return false;
        }
        for (int k = i - 2; k >= 0 && tokens.get(k).kind != Token.Kind.SIGN; k--) {
            if (tokens.get(k).word instanceof Word word
                    && (word.lower().equals("nie") || word.anyReading(AnnouncedClauses::isDenied))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenied(Reading reading) {
        return reading.part() == 'V' && reading.tag().endsWith("-");
    }

    /** Whether the first noun behind a word stands in a case of the noun before it, or is a name. */
    private static boolean isOfOneCase(List<Token> tokens, int i, Word noun) {
        int k = i + 1;
        while (k + 1 < tokens.size()
                && tokens.get(k).word instanceof Word adjective
                && (adjective.has('A') || adjective.has('G'))
                && !adjective.has('S')) {
            k++;
        }
        return k < tokens.size()
                && tokens.get(k).word instanceof Word other
                && !other.has('V')
                && !other.has('E')
                && !other.has('P')
                && other.anyReading(reading -> reading.isNoun() && noun.isNounIn(reading.grammaticalCase()));
    }

    /** {@code kreslite veci napríklad stromy}: an example at the end of the sentence. */
    private static boolean isExample(List<Token> tokens, int i, Word before) {
        if (!isNoun(before) || i + 1 >= tokens.size() || hasVerb(tokens, i + 1)) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean name = next.word == null
                ? next.kind == Token.Kind.NUMBER || next.kind == Token.Kind.ADDRESS
                : next.word.isCapitalised();
        boolean verb = false;
        for (int k = i - 1; k >= 0 && !verb; k--) {
            verb = tokens.get(k).word instanceof Word word && isFinite(word);
        }
        return verb && (name || isOfOneCase(tokens, i, before));
    }
}
