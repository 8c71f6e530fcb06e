package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** S10: the pronoun {@code ktorý} in another gender or number than the noun that it speaks of. */
final class WhichAgreement {
    private static final Message WHICH = new Message(
            "„Ktorý“ sa zhoduje so slovom, o ktorom hovorí.", "The pronoun agrees with the noun before it.");

    private static final Set<String> WHEN = Set.of("kedy", "kde", "ako", "prečo", "či");

    private static final Set<String> JOINING = Set.of("a", "i", "aj", "ani", "alebo", "či", "s", "so");

    private WhichAgreement() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 2; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.word == null || token.quoted || !tokens.get(i - 1).is(",")) {
                continue;
            }
            switch (token.text) {
                case "ktorý" -> which(tokens, i, collector);
                case "ktorí" -> {
                    whichOfOne(tokens, i, collector);
                    whichOfThings(tokens, i, collector);
                }
                case "ktoré" -> whichOfMen(tokens, i, collector);
                default -> {}
            }
        }
    }

    private static void report(Token token, String right, Collector collector) {
        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, WHICH, right);
    }

    /** {@code deti, ktorí prišli}: of men only, and of what stands before the comma there are none. */
    private static void whichOfThings(List<Token> tokens, int i, Collector collector) {
        int head = headOf(tokens, i - 2);
        Word noun = tokens.get(head).word;
        if (noun != null
                && noun.has('S')
                && !noun.isCapitalised()
                && noun.allReadings(reading -> reading.isNoun() && reading.number() == 'p' && reading.gender() != 'm')
                && tokens.subList(beginOfClause(tokens, head), head).stream().noneMatch(WhichAgreement::canBeOfMen)
                && tokens.subList(head + 1, i - 1).stream().noneMatch(WhichAgreement::canBeOfMen)) {
            report(tokens.get(i), "ktoré", collector);
        }
    }

    /** {@code pýtal sa, kedy mesto opraví výtlky, ktorí}: behind the last comma, if a verb between shows that a clause begins there. */
    private static int beginOfClause(List<Token> tokens, int noun) {
        boolean verb = false;
        for (int k = noun - 1; k >= 0; k--) {
            Token token = tokens.get(k);
            if (token.is(",")) {
                return verb ? k + 1 : 0;
            }
            verb |= token.word instanceof Word word && word.hasTag("VK") && !word.has('S');
        }
        return 0;
    }

    /** A man, or somebody beside whom a man may be meant: {@code učitelia a deti, ktorí}. */
    private static boolean canBeOfMen(Token token) {
        return token.is(",")
                || token.word != null
                        && (JOINING.contains(token.word.lower())
                                || !token.word.isKnown()
                                || token.word.has('P') && !WHEN.contains(token.text)
                                || token.word.anyReading(reading -> reading.gender() == 'm'));
    }

    /** {@code občania, ktoré prídu}. */
    private static void whichOfMen(List<Token> tokens, int i, Collector collector) {
        Word noun = tokens.get(i - 2).word;
        if (noun != null
                && noun.hasTag("SSmp1")
                && noun.allReadings(reading -> reading.tag().startsWith("SSmp"))
                && !isSubjectBehind(tokens, i + 1)) {
            report(tokens.get(i), "ktorí", collector);
        }
    }

    /** {@code vodiči, ktorý parkovali}: many before the comma, many do it behind. */
    private static void which(List<Token> tokens, int i, Collector collector) {
        int k = i + 1;
        while (k + 1 < tokens.size() && Clitics.isClitic(tokens.get(k).text)) {
            k++;
        }
        k = pastObject(tokens, k);
        int head = headOf(tokens, i - 2);
        Word many = tokens.get(head).word;
        Word verb = tokens.get(k).word;
        if (isOfNoOne(tokens, i)) {
            report(tokens.get(i), "ktoré", collector);
            return;
        }
        if (many == null
                || verb == null
                || NumberAgreement.pluralVerb(verb) == null
                || !isOnlyPlural(many) && !isOfMen(many)
                || tokens.subList(Math.max(0, head - 2), i).stream().anyMatch(WhichAgreement::canBeMade)
                        && isSubjectBehind(tokens, k + 1)) {
            return;
        }
        Token token = tokens.get(i);
        String right = many.hasTag("SSm") || many.hasLemma("všetok") ? "ktorí" : "ktoré";
        collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, WHICH, right);
    }

    /** {@code tabuľky, ktorý osadila}: many women or things, and nothing before them that could be a man or one thing. */
    private static boolean isOfNoOne(List<Token> tokens, int which) {
        for (int k = which - 3; k >= 0 && tokens.get(k).kind != Token.Kind.SIGN; k--) {
            Word word = tokens.get(k).word;
            if (word == null
                    || !word.isKnown()
                    || word.isCapitalised() && k > 0
                    || word.anyReading(reading -> reading.number() == 's'
                            && (reading.gender() == 'm' || reading.gender() == 'i')
                            && (reading.isNoun() && word.lower().length() > 1
                                    || reading.lemma().equals("ten")))) {
                return false;
            }
        }
        Word noun = tokens.get(which - 2).word;
        return noun != null
                && !noun.isCapitalised()
                && noun.hasTag("SSfp1")
                && noun.allReadings(reading -> reading.isNoun() && reading.gender() == 'f');
    }

    /** {@code ktorý každú stredu čítajú}: words between the pronoun and its verb that are no subject. */
    private static int pastObject(List<Token> tokens, int from) {
        int k = from;
        while (k + 1 < tokens.size()
                && k < from + 3
                && tokens.get(k).word instanceof Word word
                && !word.readings().isEmpty()
                && !word.has('V')
                && !word.has('E')
                && !word.has('O')
                && word.allReadings(reading -> reading.part() == 'D'
                        || reading.part() == 'T'
                        || reading.tag().startsWith("PD")
                        || reading.declines() && "15".indexOf(reading.grammaticalCase()) < 0)) {
            k++;
        }
        return k;
    }

    /** {@code deti z Jarnej ulice}: the noun that an attribute with a preposition belongs to, unless they made that one. */
    private static int headOf(List<Token> tokens, int last) {
        for (int k = last; k > Math.max(0, last - 4) && tokens.get(k).word instanceof Word word; k--) {
            if (!CaseChooser.prepositionCases(word).isEmpty() && k < last) {
                // "A pre deti": no noun stands before the preposition that it could belong to.
                return tokens.get(k - 1).word instanceof Word noun && noun.hasTag("SS") ? k - 1 : last;
            }
            boolean masculine = !word.isCapitalised()
                    && (word.readings().isEmpty()
                            || word.anyReading(reading -> reading.gender() == 'i' && reading.number() == 's'));
            if (masculine) {
                return last;
            }
        }
        return last;
    }

    /** {@code parkovisko, ktorí by mal byť hotový}: what a man or a masculine thing does is not done by many. */
    private static void whichOfOne(List<Token> tokens, int i, Collector collector) {
        int k = i + 1;
        while (k + 1 < tokens.size() && (tokens.get(k).is("by") || Clitics.isClitic(tokens.get(k).text))) {
            k++;
        }
        Word verb = tokens.get(k).word;
        boolean one = verb != null
                && verb.anyReading(reading -> reading.tag().startsWith("VL")
                        && reading.tag().charAt(3) == 's'
                        && reading.tag().charAt(5) == 'm');
        // "v stave, ktorí zodpovedá"
        boolean present = verb != null
                && !verb.readings().isEmpty()
                && verb.allReadings(reading ->
                        reading.tag().startsWith("VK") && reading.tag().startsWith("sc", 3))
                && tokens.get(i - 2).word instanceof Word noun
                && noun.hasTag("SS")
                && noun.allReadings(reading -> reading.isNoun()
                        && reading.number() == 's'
                        && (reading.gender() == 'i' || reading.gender() == 'm'));
        if (one || present) {
            Token token = tokens.get(i);
            collector.add(token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, WHICH, "ktorý");
        }
    }

    /** A masculine thing, or a name that may be one: somebody may have made it, {@code projekt, ktorý pripravili}. */
    private static boolean canBeMade(Token token) {
        return token.word != null
                && (!token.word.isKnown()
                        || token.word.anyReading(
                                reading -> reading.isNoun() && reading.gender() == 'i' && reading.number() == 's'));
    }

    /** {@code ktorý pripravili žiaci}: they do it, and not those before the comma. */
    private static boolean isSubjectBehind(List<Token> tokens, int from) {
        for (int k = from; k < tokens.size() && tokens.get(k).isWord(); k++) {
            Word word = tokens.get(k).word;
            if (word != null
                    && !word.has('E')
                    && word.anyReading(reading ->
                            reading.isNoun() && reading.number() == 'p' && reading.grammaticalCase() == '1')) {
                return true;
            }
        }
        return false;
    }

    /** {@code dobrovoľníkom, ktorý prišli}: whom somebody did it to would be "ktorého", so they did it themselves. */
    private static boolean isOfMen(Word word) {
        return word.hasTag("SSmp") && word.allReadings(reading -> reading.tag().startsWith("SSm"));
    }

    private static boolean isOnlyPlural(Word word) {
        return word.anyReading(Reading::declines)
                && word.readings().stream()
                        // "všetkým" of many is meant, not the instrumental of one.
                        .filter(reading -> !reading.lemma().equals("všetok") || reading.number() != 's')
                        .allMatch(reading -> reading.number() == 'p');
    }
}
