package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** What stands around a noun and says that it is to be left alone: its partner, a name, a street, a law. */
final class Bystanders {
    /** What is credited to one person: {@code Foto: autor}. */
    private static final Set<String> CREDITED = Set.of("foto", "fotografia", "fotografie", "snímka", "snímky", "text");

    /** What a definition goes on with: {@code Držiteľ psa je ten, kto ...} */
    private static final Set<String> DEFINING = Set.of("ten", "každý", "osoba", "fyzická", "právnická", "ktokoľvek");

    /** They speak of the noun before them, and could not speak of a pair: {@code lekára ho zastupuje}. */
    private static final Set<String> HIM = Set.of("ho", "mu", "jemu", "jeho");

    /** Of resolutions, which speak of those in office: {@code berie na vedomie správu hlavného kontrolóra}. */
    private static final Set<String> RESOLVING = Set.of("berie", "ukladá", "poveruje");

    private final PersonNames names;
    private final ThingNames things;
    private final Set<String> offices;
    private final Set<String> firms;
    private final Set<String> eventOffices;
    private final Set<String> institutions;
    private final Set<String> offenders;
    private final Set<String> visited;

    Bystanders(Lexicon lexicon, PersonNames names) {
        this.names = names;
        things = new ThingNames(lexicon);
        offices = lexicon.list("offices");
        firms = lexicon.list("firms");
        eventOffices = lexicon.list("event-offices");
        institutions = lexicon.list("institutions");
        offenders = lexicon.list("offenders");
        visited = lexicon.list("visited");
    }

    boolean leaveAlone(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        Word word = tokens.get(i).word;
        return word == null
                || Partners.isSlashed(tokens, i)
                || Partners.isPaired(tokens, i, word)
                || isName(sentence, i, word)
                || isPossessive(tokens, i, word)
                || word.roles().stream()
                        .anyMatch(role -> offenders.contains(role.pair().masculine()))
                || things.isNamed(sentence, i);
    }

    /** A capital inside a sentence: a surname or a title, unless it is an inhabitant's name. */
    private boolean isName(Sentence sentence, int i, Word word) {
        if (!word.isCapitalised()) {
            return false;
        }
        boolean inhabitant =
                Character.isUpperCase(word.roles().getFirst().pair().masculine().charAt(0));
        if (inhabitant) {
            return false;
        }
        if (word.isShouted()) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
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

    /** Whether a singular is one known person: named, an office that one man holds, or he did something. */
    boolean isCertainMan(Sentence sentence, int i, Role role) {
        List<Token> tokens = sentence.tokens();
        Phrase phrase = Phrase.before(tokens, i, role);
        if (phrase.isEmphatic(tokens)) {
            return false;
        }
        if (offices.contains(role.pair().masculine())
                || firms.contains(role.pair().masculine())
                || eventOffices.contains(role.pair().masculine())
                        && (isAtEvent(tokens, i, phrase.first()) || isInResolution(tokens, i))) {
            return true;
        }
        for (int k = phrase.first(); k < i; k++) {
            Word word = tokens.get(k).word;
            if (word != null
                    && (word.hasLemma("tento")
                            || word.hasLemma("náš")
                            || word.hasLemma("môj")
                            || word.lower().equals("jeden") && !isToCome(tokens, phrase.first()))) {
                return true;
            }
        }
        if (names.isNamed(sentence, i)
                || phrase.first() > 0 && tokens.get(phrase.first() - 1).isLower("vrátane")
                || isCredit(tokens, i)
                || isInstitution(tokens, i, role)
                || isVisited(tokens, phrase.first(), role)
                || role.grammaticalCase() == '1' && isDoerInClause(tokens, i)
                || role.grammaticalCase() == '1' && isDefined(tokens, i)
                || i + 1 < tokens.size() && HIM.contains(tokens.get(i + 1).text)) {
            return true;
        }
        return (role.grammaticalCase() == '1' || role.grammaticalCase() == '7') && isSaidOfOne(tokens, i, role);
    }

    /** {@code k lekárovi}: where one goes, whoever is there. */
    private boolean isVisited(List<Token> tokens, int first, Role role) {
        return first > 0
                && visited.contains(role.pair().masculine())
                && (tokens.get(first - 1).isLower("k")
                        || tokens.get(first - 1).isLower("ku")
                        || tokens.get(first - 1).isLower("u"));
    }

    /** {@code Architekt, ktorý projekt pripravil, vysvetlil ...}: what one man has done twice, he and nobody else has. */
    private static boolean isDoerInClause(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size()
                || !tokens.get(i + 1).is(",")
                || !tokens.get(i + 2).is("ktorý")) {
            return false;
        }
        int deeds = 0;
        for (int k = i + 3; k < tokens.size() && deeds < 2; k++) {
            Word word = tokens.get(k).word;
            if (word == null || word.has('S')) {
                continue;
            }
            if (word.lower().equals("by") || word.hasTag("VK")) {
                return false;
            }
            if (word.readings().stream()
                    .anyMatch(reading -> reading.tag().startsWith("VL")
                            && reading.tag().length() > 5
                            && reading.tag().charAt(5) == 'm')) {
                deeds++;
            }
        }
        return deeds == 2;
    }

    /** {@code Stôl povedie jeden facilitátor a jeden odborník}: nobody knows yet who. */
    private static boolean isToCome(List<Token> tokens, int from) {
        for (int k = from - 1; k >= Math.max(0, from - 6) && tokens.get(k).word instanceof Word word; k--) {
            if (word.hasTag("VB") || word.hasTag("VKd")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDefined(List<Token> tokens, int i) {
        for (int k = i + 1; k + 1 < Math.min(tokens.size(), i + 5); k++) {
            if (tokens.get(k).isLower("je")) {
                return DEFINING.contains(tokens.get(k + 1).text);
            }
        }
        return false;
    }

    private static boolean isCredit(List<Token> tokens, int i) {
        return i > 1
                && tokens.get(i - 1).is(":")
                && tokens.get(i - 2).word instanceof Word credited
                && CREDITED.contains(credited.lower());
    }

    private static boolean isInResolution(List<Token> tokens, int i) {
        return tokens.subList(0, i).stream()
                .anyMatch(token -> token.word != null && RESOLVING.contains(token.word.lower()));
    }

    /** {@code Starosta privítal poslankyne, hlavného kontrolóra a deti}: in a list, the verb is before its first. */
    private static boolean isAtEvent(List<Token> tokens, int i, int firstOfPhrase) {
        int first = firstOfPhrase;
        while (first > 1
                && tokens.get(first - 1).is(",")
                && tokens.get(first - 2).isWord()) {
            first -= 2;
        }
        return hasPastVerb(tokens, i, false) || first < firstOfPhrase && hasPastVerb(tokens, first, false);
    }

    /** {@code Partnermi sú Veolia a mesto}: said of bodies, or of what has a name of its own. */
    boolean isSaidOfNames(List<Token> tokens, int i, Role role) {
        if (role.grammaticalCase() == '1' && isBeforeBodies(tokens, i)) {
            return true;
        }
        if (role.grammaticalCase() != '7' && role.grammaticalCase() != '3') {
            return false;
        }
        for (int k = i + 1; k + 1 < Math.min(tokens.size(), i + 6); k++) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return false;
            }
            if (Government.isToBe(word) && word.has('V')) {
                Word next = tokens.get(k + 1).word;
                return next != null && (next.isCapitalised() || isInstitution(next) || isThing(tokens, k + 1));
            }
        }
        return false;
    }

    /** {@code miestny pivovar}: a noun in the nominative, with what is said of it, that names nobody. */
    private static boolean isThing(List<Token> tokens, int from) {
        for (int k = from; k < Math.min(tokens.size(), from + 3); k++) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return false;
            }
            if (word.isNounIn('1')) {
                return word.roles().isEmpty()
                        && word.feminine().isEmpty()
                        && !word.hasTag("SSm")
                        && !word.hasLemma("osoba");
            }
            if (!word.has('A') && !word.has('G') && !word.has('N')) {
                return false;
            }
        }
        return false;
    }

    /** {@code Mediálni partneri: RTVS}: what follows the colon is no person. */
    private boolean isBeforeBodies(List<Token> tokens, int i) {
        for (int colon = i + 1; colon + 1 < Math.min(tokens.size(), i + 5); colon++) {
            if (tokens.get(colon).is(":")) {
                Word named = tokens.get(colon + 1).word;
                return named != null && (Abbreviations.isAbbreviation(named.form()) || isInstitution(named));
            }
        }
        return false;
    }

    /** {@code Prevádzkovateľom je mesto}, {@code Predkladateľ: odbor kultúry}. */
    private boolean isInstitution(List<Token> tokens, int i, Role role) {
        if (role.grammaticalCase() != '1' && role.grammaticalCase() != '7') {
            return false;
        }
        if (role.grammaticalCase() == '7' && isSubjectBefore(tokens, i)) {
            return true;
        }
        boolean equals = false;
        for (int k = i + 1; k < Math.min(tokens.size(), i + 9); k++) {
            Token token = tokens.get(k);
            Word word = token.word;
            if (word == null) {
                equals |= token.is(":") || token.is("–") || token.is("-");
                continue;
            }
            equals |= word.has('V') && (role.grammaticalCase() == '7' ? Government.isToBe(word) : word.hasLemma("byť"));
            if (equals && isInstitution(word)) {
                return true;
            }
            if (equals && word.isNounIn('1') && !word.roles().isEmpty()) {
                // "Víťazom sa stal žiak zo základnej školy".
                return false;
            }
        }
        return false;
    }

    private boolean isInstitution(Word word) {
        for (Reading reading : word.readings()) {
            if (reading.isNoun() && reading.grammaticalCase() == '1' && institutions.contains(reading.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** {@code Ministerstvo vnútra je členom} */
    private boolean isSubjectBefore(List<Token> tokens, int i) {
        boolean is = false;
        for (int k = i - 1; k >= Math.max(0, i - 7); k--) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return false;
            }
            is |= word.has('V') && word.hasLemma("byť");
            if (is) {
                if (isInstitution(word)) {
                    return true;
                }
                if (word.readings().isEmpty() && word.lower().equals("slovensko")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSaidOfOne(List<Token> tokens, int i, Role role) {
        // "Peter je lekár"
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (tokens.get(k).word == null) {
                break;
            }
            if (names.isGivenName(tokens.get(k))) {
                return true;
            }
        }
        if (role.grammaticalCase() == '1') {
            return hasPastVerb(tokens, i, true);
        }
        boolean became =
                i > 0 && (tokens.get(i - 1).isLower("sa") || tokens.get(i - 1).isLower("bol"));
        return became && hasPastVerb(tokens, i, true);
    }

    /** Whether something has happened, or if so asked: whether a man did it. */
    private static boolean hasPastVerb(List<Token> tokens, int i, boolean byMan) {
        for (int step = -1; step <= 1; step += 2) {
            for (int k = i + step; k >= 0 && k < tokens.size() && Math.abs(k - i) <= 10; k += step) {
                Word word = tokens.get(k).word;
                if (word == null) {
                    if (tokens.get(k).is(",") || tokens.get(k).is(";")) {
                        break;
                    }
                    continue;
                }
                if (word.lower().equals("by")) {
                    return false;
                }
                for (Reading reading : word.readings()) {
                    if (reading.tag().startsWith("VL")
                            && reading.tag().length() > 5
                            && (!byMan || reading.tag().charAt(5) == 'm')) {
                        return !near(tokens, k, "by");
                    }
                }
            }
        }
        return false;
    }

    private static boolean near(List<Token> tokens, int i, String form) {
        for (int k = Math.max(0, i - 4); k < Math.min(tokens.size(), i + 3); k++) {
            if (tokens.get(k).isLower(form)) {
                return true;
            }
        }
        return false;
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
