package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** What stands around a noun and says that it is to be left alone, whoever is meant: its partner, a name, a street, a law. */
final class Bystanders {
    /** Within how many words they are counted: {@code z toho takmer deväť žien}. */
    private static final int COUNTED = 4;

    /** What stands before that for which somebody is taken. */
    private static final Set<String> AS = Set.of("za", "na", "z", "zo", "ako");

    private static final Set<String> MAN = Set.of("m", "M", "muž");

    private static final Set<String> WOMAN = Set.of("ž", "Ž", "žena", "f");

    private final PersonNames names;
    private final ThingNames things;
    private final Set<String> offenders;
    private final Set<String> patrons;
    private final Set<String> populated;
    private final Set<String> documents;
    private final Set<String> saidOfWomen;
    private final Set<String> besideChildren;
    private final Set<String> womenAndMen;
    private final Services services;
    private final Set<String> figures;

    Bystanders(Lexicon lexicon, PersonNames names) {
        this.names = names;
        things = new ThingNames(lexicon);
        offenders = lexicon.list("offenders");
        patrons = lexicon.list("patrons");
        populated = lexicon.list("populated");
        documents = lexicon.list("documents");
        saidOfWomen = lexicon.list("said-of-women");
        besideChildren = lexicon.list("beside-children");
        womenAndMen = lexicon.list("women-and-men");
        services = new Services(lexicon);
        figures = lexicon.list("figures");
    }

    boolean leaveAlone(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        Word word = tokens.get(i).word;
        return word == null
                || Partners.isSlashed(tokens, i)
                || Partners.isPaired(tokens, i, word)
                || isName(sentence, i, word)
                || isPossessive(tokens, i, word)
                || word.anyRole(role -> offenders.contains(role.pair().masculine())
                        || patrons.contains(role.pair().masculine())
                        || saidOfWomen.contains(role.pair().masculine()))
                || isFigure(tokens, i, word)
                || isTradesman(tokens, i)
                || isOfDocument(tokens, i)
                || isOfPopulation(tokens, i)
                || isBesideChildren(tokens, word)
                || isOfHousehold(tokens, i, word)
                || isSaidOfThem(tokens, i)
                || isForBoth(tokens, i)
                || services.areMeant(tokens, i)
                || FixedTerms.areMeant(tokens, i, word)
                || AlternatingRow.isIn(tokens, i, word)
                || things.isNamed(sentence, i);
    }

    /** {@code budete za udavača, robí zo seba hlupáka, hrať sa na hrdinu}: a figure of speech, which names nobody. */
    private boolean isFigure(List<Token> tokens, int i, Word word) {
        int k = i - 1;
        while (k > 0 && tokens.get(k).word instanceof Word before && !AS.contains(before.lower()) && isWithin(before)) {
            k--;
        }
        return k > 0
                && tokens.get(k).word instanceof Word as
                && AS.contains(as.lower())
                && word.anyRole(role ->
                        role.number() == 's' && figures.contains(role.pair().masculine()));
    }

    private static boolean isWithin(Word word) {
        return word.lower().equals("seba") || word.has('A') || word.has('P') && !word.has('S');
    }

    /** {@code fyzická osoba – podnikateľ}: what the law calls one of both genders. */
    private static boolean isTradesman(List<Token> tokens, int i) {
        return i > 1
                && (tokens.get(i - 1).is("–")
                        || tokens.get(i - 1).is("-")
                        || tokens.get(i - 1).is("("))
                && tokens.get(i - 2).word instanceof Word person
                && person.hasLemma("osoba");
    }

    /** {@code preukaz vodného záchranára}: what it is called, whoever has it. */
    private boolean isOfDocument(List<Token> tokens, int i) {
        int k = i - 1;
        while (k > 0
                && tokens.get(k).word instanceof Word word
                && (word.has('A')
                        || word.has('G')
                        || word.has('D')
                        || word.lower().endsWith("iaceho"))
                && !word.has('S')) {
            k--;
        }
        return k >= 0
                && tokens.get(k).word instanceof Word document
                && document.hasLemmaIn(documents)
                && tokens.get(i).word instanceof Word noun
                && noun.anyRole(role -> role.number() == 's' && role.grammaticalCase() == '2');
    }

    /** {@code v meste s 12 000 obyvateľmi}: how big it is, not who lives there. */
    private boolean isOfPopulation(List<Token> tokens, int i) {
        int k = i - 1;
        while (k > 1 && tokens.get(k).kind == Token.Kind.NUMBER) {
            k--;
        }
        return k < i - 1
                && k > 0
                && (tokens.get(k).isLower("s") || tokens.get(k).isLower("so"))
                && tokens.get(k - 1).word instanceof Word place
                && place.hasLemmaIn(populated);
    }

    /** {@code deti zadarmo, dospelí 2 €}: ages beside each other. */
    private boolean isBesideChildren(List<Token> tokens, Word word) {
        return word.anyRole(role -> besideChildren.contains(role.pair().masculine()))
                && tokens.stream().anyMatch(token -> token.word != null && token.word.hasLemma("dieťa"));
    }

    /** {@code členovia domácnosti, rodinní príslušníci, s rodinou a priateľmi}: said so of everybody. */
    private static boolean isOfHousehold(List<Token> tokens, int i, Word word) {
        return switch (word.roles().getFirst().pair().masculine()) {
            case "člen" -> isFormOf(tokens, i + 1, "domácnosť") || isFormOf(tokens, i + 1, "rodina");
            case "príslušník" -> isFormOf(tokens, i - 1, "rodinný");
            case "priateľ", "kamarát", "známy" ->
                i > 1
                        && tokens.get(i - 1).isWord()
                        && Set.of("a", "i", "aj", "či", "alebo").contains(tokens.get(i - 1).text)
                        && isFormOf(tokens, i - 2, "rodina");
            default -> false;
        };
    }

    /** {@code Aj oni sú obyvatelia mesta}: what is said of those who have been named before. */
    private static boolean isSaidOfThem(List<Token> tokens, int i) {
        return i > 1
                && tokens.get(i - 1).isLower("sú")
                && (tokens.get(i - 2).isLower("oni") || tokens.get(i - 2).is("Oni"));
    }

    /** {@code 34 zamestnancov, z toho deväť žien}: a pair would say twice who they are. */
    boolean areCountedBehind(List<Token> tokens, int i) {
        for (int k = i + 1; k + 2 < tokens.size() && !tokens.get(k).is(";"); k++) {
            if (tokens.get(k).is("z")
                    && (tokens.get(k + 1).is("toho") || tokens.get(k + 1).is("nich"))) {
                return tokens.subList(k + 2, Math.min(tokens.size(), k + 2 + COUNTED)).stream()
                        .anyMatch(token -> token.word != null && token.word.hasLemmaIn(womenAndMen));
            }
            if (tokens.get(k).word instanceof Word other && !other.roles().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** {@code Referent stavebného úradu – mzdár (m/ž), personalista (muž/žena)}: that both are meant is said behind it. */
    private static boolean isForBoth(List<Token> tokens, int i) {
        for (int k = i + 1; k + 3 < Math.min(tokens.size(), i + 9); k++) {
            if (tokens.get(k).is("(")) {
                return tokens.get(k + 2).is("/")
                        && MAN.contains(tokens.get(k + 1).text) != MAN.contains(tokens.get(k + 3).text)
                        && WOMAN.contains(tokens.get(k + 1).text) != WOMAN.contains(tokens.get(k + 3).text);
            }
            if (!tokens.get(k).isWord()
                    && !tokens.get(k).is("–")
                    && !tokens.get(k).is("-")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFormOf(List<Token> tokens, int k, String lemma) {
        return k >= 0 && k < tokens.size() && tokens.get(k).word instanceof Word word && word.hasLemma(lemma);
    }

    /** A capital inside a sentence: a surname or a title, unless it is an inhabitant's name. */
    private boolean isName(Sentence sentence, int i, Word word) {
        if (!word.isCapitalised()) {
            return false;
        }
        boolean inhabitant =
                Character.isUpperCase(word.roles().getFirst().pair().masculine().charAt(0));
        List<Token> tokens = sentence.tokens();
        if (inhabitant) {
            // "primátorom Mgr. Igorom Lehoťanom": what he is called, wherever his family came from.
            return i > 0 && names.isGivenName(tokens.get(i - 1));
        }
        if (word.isShouted()) {
            return false;
        }
        if (i == sentence.firstWord()) {
            // "Kováč Ján", "Richtár": a list of names.
            return i + 1 < tokens.size() && names.isGivenName(tokens.get(i + 1));
        }
        Token before = tokens.get(i - 1);
        if (before.is(".") && i > 1 && tokens.get(i - 2).kind == Token.Kind.NUMBER) {
            // "... na linke 4. Robotníci začínajú": a sentence has ended.
            return false;
        }
        return !before.is(":")
                && !(before.is("“") || before.is("„"))
                && !before.is("–")
                && !before.is("-")
                && !before.is("•")
                && !before.is(")");
    }

    /** {@code primátorov plán}: the adjective, not the noun. */
    private static boolean isPossessive(List<Token> tokens, int i, Word word) {
        if (!word.hasTag("AF") || i + 1 >= tokens.size()) {
            return false;
        }
        Word next = tokens.get(i + 1).word;
        if (next == null) {
            return false;
        }
        boolean singular = false;
        boolean plural = false;
        for (Reading reading : next.readings()) {
            if (reading.tag().startsWith("SSi") && reading.number() == 's') {
                singular |= reading.grammaticalCase() == '1' || reading.grammaticalCase() == '4';
            }
            plural |= reading.isNoun() && reading.grammaticalCase() == '2';
        }
        return singular && !plural;
    }

    /** {@code Prítomní boli}, {@code Ste pozvaní}: an adjective that is said of somebody named elsewhere. */
    boolean isPredicate(List<Token> tokens, int i) {
        for (int k = Math.max(0, i - 2); k < Math.min(tokens.size(), i + 2); k++) {
            Word word = tokens.get(k).word;
            if (k != i && word != null && word.hasLemma("byť") && word.has('V')) {
                return true;
            }
        }
        return false;
    }
}
