package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * S10: what five or more ask for: {@code zapojili sa 64 ľudí → zapojilo}, {@code 39 z nich postúpili → postúpilo}, {@code
 * päť projektov boli dokončené → bolo dokončených}.
 */
final class CountedAgreement {
    private static final Message ONE = new Message(
            "Pri čísle päť a viac je sloveso v jednotnom čísle.", "With five or more the verb stands in the singular.");

    private static final Set<String> FROM_FIVE = Set.of(
            "päť",
            "šesť",
            "sedem",
            "osem",
            "deväť",
            "desať",
            "jedenásť",
            "dvanásť",
            "pätnásť",
            "dvadsať",
            "tridsať",
            "štyridsať",
            "päťdesiat",
            "šesťdesiat",
            "sto",
            "dvesto",
            "tristo",
            "tisíc");

    private static final Set<String> AMOUNTS = Set.of(
            "veľa", "viac", "viacero", "menej", "niekoľko", "mnoho", "množstvo", "dosť", "málo", "koľko", "toľko");

    /** They stand before a number, or around it, and count nothing. */
    private static final Set<String> ABOUT = Set.of(
            "takmer",
            "asi",
            "vyše",
            "okolo",
            "približne",
            "zhruba",
            "cca",
            "až",
            "len",
            "iba",
            "spolu",
            "celkovo",
            "viac",
            "menej",
            "ako",
            "než",
            "sa");

    /** How long, how far, how much: what somebody else did. */
    private static final Set<String> MEASURES = Set.of(
            "rok",
            "deň",
            "hodina",
            "minúta",
            "týždeň",
            "mesiac",
            "sekunda",
            "euro",
            "meter",
            "kilometer",
            "percento",
            "stupeň",
            "bod",
            "miesto");

    private static final Map<String, String> BEING = Map.of("boli", "bolo", "sú", "je", "budú", "bude");

    private static final Set<String> TAKING_PART = Set.of("zúčastniť", "zúčastňovať");

    private static final Set<String> OF_THEM = Set.of("nich", "nás", "vás");

    private final Morphology morphology;
    private final Set<String> genitiveVerbs;

    CountedAgreement(Morphology morphology, Lexicon lexicon) {
        this.morphology = morphology;
        genitiveVerbs = lexicon.list("genitive-verbs");
    }

    void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (!tokens.get(i).quoted && isFiveOrMore(tokens.get(i))) {
                ofThem(tokens, i, collector);
                behindVerb(tokens, i, collector);
                beforeBeing(sentence, i, collector);
            }
        }
    }

    /** What may have a verb in the neuter: a number, or {@code veľa}. */
    static boolean isAmount(Token token) {
        return token.kind == Token.Kind.NUMBER
                || token.word instanceof Word word && (word.has('N') || AMOUNTS.contains(word.lower()));
    }

    static boolean isFiveOrMore(Token token) {
        if (token.word != null) {
            return FROM_FIVE.contains(token.word.lower());
        }
        return token.kind == Token.Kind.NUMBER
                && token.text.length() < 7
                && token.text.chars().allMatch(Character::isDigit)
                && Integer.parseInt(token.text) > 4;
    }

    /** {@code Až 39 z nich postúpili}: only where they begin the clause. */
    private void ofThem(List<Token> tokens, int i, Collector collector) {
        boolean begins = i == 0 || ABOUT.contains(tokens.get(i - 1).text.toLowerCase(Locale.ROOT)) && i == 1;
        if (begins && i + 3 < tokens.size() && tokens.get(i + 1).is("z") && OF_THEM.contains(tokens.get(i + 2).text)) {
            int verb = Clitics.isReflexive(tokens.get(i + 3).text) && i + 4 < tokens.size() ? i + 4 : i + 3;
            report(tokens.get(verb), collector);
        }
    }

    /** {@code do súťaže sa zapojili takmer 38 000 ľudí}: verbs that have no object which might be counted. */
    private void behindVerb(List<Token> tokens, int i, Collector collector) {
        int k = i - 1;
        while (k > 0 && (ABOUT.contains(tokens.get(k).text) || tokens.get(k).kind == Token.Kind.NUMBER)) {
            k--;
        }
        if (k < 0 || !(tokens.get(k).word instanceof Word verb) || NumberAgreement.pluralVerb(verb) == null) {
            return;
        }
        boolean reflexive =
                k > 0 && tokens.get(k - 1).is("sa") || tokens.get(k + 1).is("sa");
        boolean alone =
                reflexive && !verb.hasLemmaIn(genitiveVerbs) || verb.hasLemmaIn(PredicateAgreement.COUNTED_DEEDS);
        int noun = countedNoun(tokens, i);
        if (noun >= 0
                && (alone && !hasSubject(tokens, k)
                        || reflexive && verb.hasLemmaIn(TAKING_PART) && arePeople(tokens, noun))) {
            report(tokens.get(k), collector);
        }
    }

    /** {@code Ankety sa zúčastnili 417 ľudí}: nobody takes part in people. */
    private static boolean arePeople(List<Token> tokens, int noun) {
        return tokens.get(noun).word instanceof Word word
                && (word.hasTag("SSm") || word.hasLemma("osoba") || word.hasLemma("dieťa") || word.hasLemma("človek"));
    }

    /** {@code Päť projektov boli dokončené}: the participle stands in the case of the projects. */
    private void beforeBeing(Sentence sentence, int i, Collector collector) {
        List<Token> tokens = sentence.tokens();
        int noun = i == 0 ? countedNoun(tokens, i) : -1;
        if (noun < 0
                || noun + 2 >= tokens.size()
                || !BEING.containsKey(tokens.get(noun + 1).text)
                || !(tokens.get(noun + 2).word instanceof Word said)
                || !(said.hasTag("Gt")
                        || said.hasTag("AA")
                        || !said.isKnown() && said.lower().endsWith("né"))
                || !said.lower().endsWith("é") && !said.lower().endsWith("í")
                || said.has('S')) {
            return;
        }
        String one = BEING.get(tokens.get(noun + 1).text);
        String stem = said.form().substring(0, said.form().length() - 1);
        if (said.lower().endsWith("é")) {
            collector.add(
                    tokens.get(noun + 1).start,
                    tokens.get(noun + 2).end,
                    Category.SPELLING,
                    "S10",
                    Severity.WARNING,
                    ONE,
                    one + " " + stem + "ých");
        }
    }

    /** The noun that is counted, in the genitive of many and nothing else; -1 if there is none. */
    private static int countedNoun(List<Token> tokens, int number) {
        int k = number + 1;
        while (k < tokens.size()
                && (tokens.get(k).kind == Token.Kind.NUMBER
                        || tokens.get(k).word instanceof Word word
                                && (word.has('A') || word.has('G'))
                                && Recasing.isInCase(tokens.get(k), '2'))) {
            k++;
        }
        return k < tokens.size()
                        && tokens.get(k).word instanceof Word noun
                        && !noun.readings().isEmpty()
                        && !noun.hasLemmaIn(MEASURES)
                        && noun.hasTag("SS")
                        && noun.allReadings(reading -> reading.isNoun()
                                && reading.number() == 'p'
                                && (reading.grammaticalCase() == '2'
                                        || reading.gender() == 'm' && reading.grammaticalCase() == '4'))
                ? k
                : -1;
    }

    /** Whether somebody else may do it: one of the clause's words before the verb can be its subject. */
    private static boolean hasSubject(List<Token> tokens, int verb) {
        for (int k = verb - 1; k >= 0; k--) {
            Token token = tokens.get(k);
            if (token.word == null) {
                return token.kind == Token.Kind.NUMBER;
            }
            Word word = token.word;
            if (word.lower().equals("že")) {
                return false;
            }
            boolean noun = word.isNounIn('1')
                    && !word.has('E')
                    && Government.governing(tokens, k).isEmpty();
            boolean pronoun = word.has('P')
                    && !word.has('R')
                    && word.anyReading(reading -> reading.part() == 'P' && reading.grammaticalCase() == '1');
            if (word.lower().equals("sme")
                    || word.lower().equals("ste")
                    || !word.isKnown()
                    || noun && word.lower().length() > 1
                    || pronoun) {
                return true;
            }
        }
        return false;
    }

    private void report(Token token, Collector collector) {
        Reading verb = token.word == null ? null : NumberAgreement.pluralVerb(token.word);
        if (verb != null) {
            singular(verb)
                    .ifPresent(right -> collector.add(
                            token.start, token.end, Category.SPELLING, "S10", Severity.WARNING, ONE, right));
        }
    }

    private Optional<String> singular(Reading verb) {
        String tag = verb.tag().substring(0, 3) + 's' + verb.tag().substring(4);
        return morphology.synthesise(
                verb.lemma(), tag.startsWith("VL") ? tag.substring(0, 5) + 'n' + tag.substring(6) : tag);
    }
}
