package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** Nouns within the names of streets, bodies, days, laws, houses and projects, and those that are things here. */
final class ThingNames {
    private static final Set<String> ASSISTANTS = Set.of("asistent", "asistentka");
    private static final Set<String> ASSISTED = Set.of("pedagóg", "učiteľ", "tréner");

    private final Set<String> bodies;
    private final Set<String> laws;
    private final Set<String> titled;
    private final Set<String> shows;
    private final Set<String> works;
    private final Set<String> groups;
    private final Set<String> houses;
    private final Set<String> housesFor;
    private final Set<String> ways;
    private final Set<String> technical;
    private final Set<String> kept;

    ThingNames(Lexicon lexicon) {
        bodies = lexicon.list("bodies");
        laws = lexicon.list("laws");
        titled = lexicon.list("titled");
        shows = lexicon.list("shows");
        works = lexicon.list("works");
        groups = lexicon.list("groups");
        houses = lexicon.list("houses");
        housesFor = lexicon.list("houses-for");
        ways = lexicon.list("ways-for");
        technical = lexicon.list("technical");
        kept = lexicon.list("kept");
    }

    boolean isNamed(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        return isInNameOfBody(sentence, i)
                || isInTitleOfLaw(tokens, i)
                || isInTitleOfProject(sentence, i)
                || isTitleOfShow(tokens, i)
                || isTitleOfWork(tokens, i)
                || isInTitle(sentence, i)
                || isOfStory(tokens, i)
                || isNameOfGroup(tokens, i)
                || isInHouse(tokens, i)
                || isForThoseIn(tokens, i)
                || isDevice(tokens, i)
                || isKeeper(tokens, i)
                || isInProfession(tokens, i)
                || isOmbudsman(tokens, i)
                || isBesideTelephone(tokens, i)
                || isField(tokens, i)
                || isOfAuditor(tokens, i)
                || isVillage(tokens, i);
    }

    /** {@code do poznámky pre prijímateľa}: what the form of a bank calls it, whoever gets the money. */
    private static boolean isField(List<Token> tokens, int i) {
        return i > 1
                && isFormOf(tokens.get(i), "prijímateľ")
                && (tokens.get(i - 1).isLower("pre")
                                && (isFormOf(tokens.get(i - 2), "poznámka")
                                        || isFormOf(tokens.get(i - 2), "správa")
                                        || isFormOf(tokens.get(i - 2), "informácia"))
                        || isFormOf(tokens.get(i - 1), "poznámka"));
    }

    /** {@code útvar hlavného kontrolóra}: what the law calls an office that one person holds. */
    private static boolean isOfAuditor(List<Token> tokens, int i) {
        return i > 1
                && isFormOf(tokens.get(i), "kontrolór")
                && isFormOf(tokens.get(i - 1), "hlavný")
                && (isFormOf(tokens.get(i - 2), "útvar") || isFormOf(tokens.get(i - 2), "kancelária"));
    }

    private static boolean isFormOf(Token token, String lemma) {
        return token.word instanceof Word word && word.hasLemma(lemma);
    }

    /** {@code v Lipničanoch}: a village that is called after its people, as nobody is in people. */
    private static boolean isVillage(List<Token> tokens, int i) {
        return i > 0
                && (tokens.get(i - 1).isLower("v") || tokens.get(i - 1).isLower("vo"))
                && tokens.get(i).word instanceof Word word
                && word.isCapitalised()
                && !word.isKnown()
                && word.allRoles(role -> role.number() == 'p' && role.grammaticalCase() == '6');
    }

    /**
     * {@code kampaň Zdravý zamestnanec}: a capital in the middle of a sentence, behind what has a title; one that asks
     * may have commas: {@code projekt Pomôžete, susedia?}.
     */
    private boolean isInTitleOfProject(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        boolean asks = i + 1 < tokens.size() && tokens.get(i + 1).is("?");
        for (int k = i; k >= Math.max(1, asks ? i - 6 : i - 3); k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                if (asks && tokens.get(k).is(",")) {
                    continue;
                }
                return false;
            }
            // "krčma U starého mlynára": a preposition has a capital where a name begins.
            boolean begins = isOneOf(tokens.get(k - 1), titled) || word.has('E') && k > sentence.firstWord();
            if (word.isCapitalised() && begins && (!word.isShouted() || word.has('E'))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Kino Úsmev: Susedia.}: what is played, with nothing said of it. */
    private boolean isTitleOfShow(List<Token> tokens, int i) {
        return i > 1
                && tokens.get(i - 1).is(":")
                && tokens.get(i).word instanceof Word word
                && word.isCapitalised()
                && (i + 1 == tokens.size() || !tokens.get(i + 1).isWord())
                && tokens.subList(0, i - 1).stream().anyMatch(token -> isOneOf(token, shows));
    }

    /** {@code Z nových kníh odporúčame: Majster a Margaréta}: behind works the title of one, of which nothing is said. */
    private boolean isTitleOfWork(List<Token> tokens, int i) {
        if (i < 2
                || !(tokens.get(i).word instanceof Word word)
                || !word.isCapitalised()
                || word.isShouted()
                || !word.isNounIn('1')) {
            return false;
        }
        for (int k = i + 1; k < tokens.size() && tokens.get(k).word instanceof Word behind; k++) {
            if (behind.has('V') && !behind.has('S')) {
                return false;
            }
        }
        Token before = tokens.get(i - 1);
        if (before.is(":") || before.is(",") || before.is(";")) {
            for (int k = i - 2; k >= 0; k--) {
                if (tokens.get(k).is(":") || before.is(":")) {
                    return tokens.subList(0, k + 1).stream().anyMatch(token -> isOneOf(token, works));
                }
            }
        }
        return false;
    }

    /** {@code hrá sa aj Páni nevoľníci}: what is said of the noun has a capital amid a sentence, and is no name. */
    private static boolean isInTitle(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        int begin = i - 1;
        return begin > sentence.firstWord()
                && tokens.get(begin - 1).isWord()
                && tokens.get(begin).word instanceof Word capital
                && capital.isCapitalised()
                && !capital.isShouted()
                && capital.names().isEmpty()
                && !capital.has('P')
                && !capital.hasLemma("vážený")
                && !capital.hasLemma("milý")
                && !capital.hasLemma("drahý")
                && tokens.get(i).word instanceof Word noun
                && !noun.isCapitalised()
                && capital.anyReading(reading -> reading.declines()
                        && reading.gender() == 'm'
                        && noun.anyRole(role -> role.number() == reading.number()
                                && role.grammaticalCase() == reading.grammaticalCase()));
    }

    /** {@code muzikál o mlynárovi}: one of whom something is told. */
    private boolean isOfStory(List<Token> tokens, int i) {
        int k = i - 1;
        while (k > 0 && tokens.get(k).word instanceof Word word && word.has('A') && !word.has('E')) {
            k--;
        }
        return k > 0
                && tokens.get(k).isLower("o")
                && isOneOf(tokens.get(k - 1), shows)
                && tokens.get(i).word instanceof Word noun
                && noun.anyRole(role -> role.number() == 's' && role.grammaticalCase() == '6');
    }

    /** {@code zo združenia Mladí skauti}: what people call themselves together. */
    private boolean isNameOfGroup(List<Token> tokens, int i) {
        int first = i > 0 && tokens.get(i - 1).word instanceof Word word && word.has('A') ? i - 1 : i;
        return first > 0
                && isOneOf(tokens.get(first - 1), groups)
                && tokens.get(first).word instanceof Word capital
                && capital.isCapitalised()
                && tokens.get(i).word instanceof Word noun
                && (noun.isNounIn('1') || noun.anyRole(role -> role.grammaticalCase() == '1'));
    }

    /** {@code zariadenie pre seniorov, priechod pre chodcov}: a kind of house, or of way, too. */
    private boolean isForThoseIn(List<Token> tokens, int i) {
        return i > 1
                && tokens.get(i - 1).isLower("pre")
                && (isOneOf(tokens.get(i - 2), housesFor) || isOneOf(tokens.get(i - 2), ways))
                && tokens.get(i).word instanceof Word word
                && word.anyRole(role -> role.number() == 'p' && role.grammaticalCase() == '4');
    }

    /** {@code domov dôchodcov}, {@code klub seniorov}: a kind of house. */
    private boolean isInHouse(List<Token> tokens, int i) {
        return i > 0
                && isOneOf(tokens.get(i - 1), houses)
                && tokens.get(i).word instanceof Word word
                && word.anyRole(role -> role.number() == 'p' && role.grammaticalCase() == '2');
    }

    /** {@code porucha vodiča}: the wire, where the words before it speak of wires. */
    private boolean isDevice(List<Token> tokens, int i) {
        if (!(tokens.get(i).word instanceof Word word) || !word.hasTag("SSi")) {
            return false;
        }
        for (int k = Math.max(0, i - 2); k < i; k++) {
            if (isOneOf(tokens.get(k), technical)) {
                return true;
            }
        }
        return false;
    }

    /** {@code správca dane}, {@code správca siete}: an office or a firm. */
    private boolean isKeeper(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && isOneOf(tokens.get(i + 1), kept)
                && tokens.get(i).word instanceof Word word
                && word.hasLemma("správca");
    }

    /** {@code asistentka pedagóga, asistent reprezentačného trénera}: the profession is the first word's. */
    private static boolean isInProfession(List<Token> tokens, int i) {
        int k = i - 1;
        while (k > 0 && tokens.get(k).word instanceof Word word && word.has('A') && !word.has('S')) {
            k--;
        }
        return k >= 0 && isOneOf(tokens.get(k), ASSISTANTS) && isOneOf(tokens.get(i), ASSISTED);
    }

    /** {@code verejný ochranca práv}: an institution. */
    private static boolean isOmbudsman(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).word instanceof Word word
                && word.hasLemma("ochranca")
                && tokens.get(i - 1).word instanceof Word before
                && before.hasLemma("verejný");
    }

    /** {@code hasiči 150}, {@code zubný lekár 048 ...}: whom to call. */
    private static boolean isBesideTelephone(List<Token> tokens, int i) {
        int k = i + 1;
        while (k < tokens.size() && k < i + 4 && "–-:+".contains(tokens.get(k).text)) {
            k++;
        }
        if (k >= tokens.size() || tokens.get(k).kind != Token.Kind.NUMBER) {
            return false;
        }
        boolean ends = k + 1 == tokens.size() || !tokens.get(k + 1).isWord() && !"€%".contains(tokens.get(k + 1).text);
        String number = tokens.get(k).text;
        int first = i;
        // No number of people begins with a zero: an adjective may stand before whom it calls.
        while (number.startsWith("0")
                && first > 0
                && tokens.get(first - 1).word instanceof Word word
                && word.has('A')) {
            first--;
        }
        boolean starts = first == 0 || !tokens.get(first - 1).isWord();
        return starts && ends && number.length() >= 3 && number.chars().allMatch(Character::isDigit);
    }

    private static boolean isOneOf(Token token, Set<String> lemmas) {
        if (token.word == null) {
            return false;
        }
        for (Reading reading : token.word.readings()) {
            if (lemmas.contains(reading.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** {@code Ulica partizánov, Zväz slovenských učiteľov, Deň učiteľov}. */
    private boolean isInNameOfBody(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        if (i > 0 && tokens.get(i - 1).is("a") && !Recasing.isInCase(tokens.get(i), '2')) {
            // "škola na Dlhej ulici a dôchodcovia"
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return false;
            }
            if (word.isCapitalised()) {
                for (Reading reading : word.readings()) {
                    if (bodies.contains(reading.lemma())) {
                        return true;
                    }
                }
                // "Slovenská komora architektov", "Jednota dôchodcov": a capital inside the sentence before it.
                continue;
            }
            boolean head = false;
            boolean modifier = false;
            for (Reading reading : word.readings()) {
                head |= bodies.contains(reading.lemma());
                modifier |= reading.part() == 'A' || reading.isNoun() && reading.grammaticalCase() == '2';
            }
            if (head && k > 0 && k != sentence.firstWord()) {
                Word before = tokens.get(k - 1).word;
                return before != null
                        && before.isCapitalised()
                        && (before.has('A') || !before.names().isEmpty())
                        && (k - 1 != sentence.firstWord() || isNationOrTown(before));
            }
            if (!modifier) {
                return word.lower().equals("a") && k - 1 > 0 && k > i - 3 && isInNameOfBody(sentence, k);
            }
        }
        return false;
    }

    private static boolean isNationOrTown(Word word) {
        return word.lower().startsWith("slovensk")
                || word.lower().startsWith("bansk")
                || word.lower().startsWith("mestsk")
                || word.lower().startsWith("krajsk")
                || word.lower().startsWith("národn");
    }

    /** {@code zákon č. 40/1964 Zb. o ochrane spotrebiteľov, VZN o ...}: up to the next comma. */
    private boolean isInTitleOfLaw(List<Token> tokens, int i) {
        boolean about = false;
        for (int k = i - 1; k >= Math.max(0, i - 18); k--) {
            Token token = tokens.get(k);
            Word word = token.word;
            if (word == null) {
                if (token.is(",") || token.is(";") || token.is(":")) {
                    return false;
                }
                continue;
            }
            if (word.lower().equals("o")) {
                about = true;
            } else if (word.hasTag("VK") && !word.has('S')) {
                return false;
            } else if (about) {
                if (laws.contains(word.lower())) {
                    return true;
                }
                for (Reading reading : word.readings()) {
                    if (laws.contains(reading.lemma())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
