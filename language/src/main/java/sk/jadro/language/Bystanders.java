package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands around a noun and says that it is to be left alone: its partner, a name, a street, a law. */
final class Bystanders {
    private static final int NEAR = 6;
    private static final Set<String> JOINING =
            Set.of("a", "i", "aj", "alebo", "či", "resp", "ani", "ako", "respektíve");

    private final Set<String> givenNames;
    private final Set<String> titles;
    private final Set<String> bodies;
    private final Set<String> laws;
    private final Set<String> offices;
    private final Set<String> institutions;

    Bystanders(Lexicon lexicon) {
        givenNames = lexicon.list("given-names");
        titles = lexicon.list("titles");
        bodies = lexicon.list("bodies");
        laws = lexicon.list("laws");
        offices = lexicon.list("offices");
        institutions = lexicon.list("institutions");
    }

    boolean leaveAlone(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        Word word = tokens.get(i).word;
        return word == null
                || isSlashed(tokens, i)
                || isPaired(tokens, i, word)
                || isName(sentence, i, word)
                || isPossessive(tokens, i, word)
                || isInNameOfBody(sentence, i)
                || isInTitleOfLaw(tokens, i);
    }

    /** {@code občan/-ka, občan(ka), občan*ka, občan:ka, občan_ka}: repaired elsewhere, if at all. */
    private static boolean isSlashed(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size()) {
            return false;
        }
        Token sign = tokens.get(i + 1);
        if (sign.start != tokens.get(i).end || !"/(*:".contains(sign.text)) {
            return false;
        }
        Token next = tokens.get(i + 2);
        if (next.start != sign.end) {
            return false;
        }
        if (next.is("-") || next.is("–")) {
            return true;
        }
        return next.isWord() && SlashRules.isEnding(next.text);
    }

    private static boolean isPaired(List<Token> tokens, int i, Word word) {
        return hasPartner(tokens, i, word, 1) || hasPartner(tokens, i, word, -1);
    }

    private static boolean hasPartner(List<Token> tokens, int i, Word word, int step) {
        boolean joined = false;
        for (int k = i + step; k >= 0 && k < tokens.size() && Math.abs(k - i) <= NEAR; k += step) {
            Token token = tokens.get(k);
            Word other = token.word;
            if (other == null) {
                joined |= token.is("/")
                        || token.is("(")
                        || token.is(",")
                        || token.is("–")
                        || token.is("-")
                        || token.is("&")
                        || token.is("+");
                if (token.is(";") || token.is(":") && step > 0) {
                    return false;
                }
                continue;
            }
            if (JOINING.contains(other.lower())) {
                joined = true;
                continue;
            }
            if (joined) {
                for (Role role : word.roles()) {
                    if (other.feminine().contains(role.prefix() + role.pair().masculine())
                            || other.feminine().contains(role.pair().masculine())
                            || role.adjectival() && isFeminineOf(other, role)) {
                        return true;
                    }
                }
                // The same noun once more: the partner beyond it is that one's.
                for (Role role : other.roles()) {
                    if (role.pair().equals(word.roles().getFirst().pair())) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isFeminineOf(Word other, Role role) {
        for (Reading reading : other.readings()) {
            if (reading.gender() == 'f' && reading.lemma().equals(role.pair().masculine())) {
                return true;
            }
        }
        return false;
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
        if (isShouted(word.form())) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
        if (i == sentence.firstWord()) {
            // "Kováč Ján", "Richtár": a list of names.
            return i + 1 < tokens.size() && isGivenName(tokens.get(i + 1));
        }
        Token before = tokens.get(i - 1);
        return !before.is(":")
                && !(before.is("“") || before.is("„"))
                && !before.is("–")
                && !before.is("-")
                && !before.is("•")
                && !before.is(")");
    }

    private static boolean isShouted(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
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

    /** {@code Ulica partizánov, Zväz slovenských učiteľov, Deň učiteľov}. */
    private boolean isInNameOfBody(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
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

    /** Whether a singular is one known person: named, an office that one man holds, or he did something. */
    boolean isCertainMan(Sentence sentence, int i, Role role) {
        List<Token> tokens = sentence.tokens();
        Phrase phrase = Phrase.before(tokens, i, role);
        if (phrase.isEmphatic(tokens)) {
            return false;
        }
        if (offices.contains(role.pair().masculine())) {
            return true;
        }
        for (int k = phrase.first(); k < i; k++) {
            Word word = tokens.get(k).word;
            if (word != null && (word.hasLemma("tento") || word.hasLemma("náš") || word.hasLemma("môj"))) {
                return true;
            }
        }
        if (isNamed(sentence, i) || isInstitution(tokens, i, role)) {
            return true;
        }
        return (role.grammaticalCase() == '1' || role.grammaticalCase() == '7') && isSaidOfOne(tokens, i, role);
    }

    /** {@code Partnermi sú Slovenská sporiteľňa a Veolia}: said of what has a name of its own. */
    static boolean isSaidOfNames(List<Token> tokens, int i, Role role) {
        if (role.grammaticalCase() != '7' && role.grammaticalCase() != '3') {
            return false;
        }
        for (int k = i + 1; k + 1 < Math.min(tokens.size(), i + 6); k++) {
            Word word = tokens.get(k).word;
            if (word == null) {
                return false;
            }
            if (word.hasLemma("byť") && word.has('V')) {
                Word next = tokens.get(k + 1).word;
                return next != null && next.isCapitalised();
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
            equals |= word.has('V') && word.hasLemma("byť");
            if (equals) {
                for (Reading reading : word.readings()) {
                    if (reading.isNoun()
                            && reading.grammaticalCase() == '1'
                            && institutions.contains(reading.lemma())) {
                        return true;
                    }
                }
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
                for (Reading reading : word.readings()) {
                    if (reading.isNoun()
                            && reading.grammaticalCase() == '1'
                            && institutions.contains(reading.lemma())) {
                        return true;
                    }
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
            if (isGivenName(tokens.get(k))) {
                return true;
            }
        }
        if (role.grammaticalCase() == '1') {
            return hasPastVerb(tokens, i);
        }
        boolean became =
                i > 0 && (tokens.get(i - 1).isLower("sa") || tokens.get(i - 1).isLower("bol"));
        return became && hasPastVerb(tokens, i);
    }

    private static boolean hasPastVerb(List<Token> tokens, int i) {
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
                            && reading.tag().charAt(5) == 'm') {
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

    boolean isNamed(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        for (int k = Math.max(0, i - 7); k < Math.min(tokens.size(), i + 9); k++) {
            Token token = tokens.get(k);
            if (k == i) {
                continue;
            }
            Word word = token.word;
            if (word == null) {
                if (token.is(";")) {
                    if (k > i) {
                        break;
                    }
                }
                continue;
            }
            if (isTitle(tokens, k) || isPersonName(sentence, k)) {
                return true;
            }
            if (word.lower().equals("pán")
                    || word.lower().equals("pánom")
                    || word.lower().equals("pána")
                    || word.lower().equals("pánovi")
                    || word.lower().equals("p")
                            && k + 1 < tokens.size()
                            && tokens.get(k + 1).is(".")) {
                return true;
            }
        }
        return i + 1 < tokens.size() && isUnknownCapital(tokens.get(i + 1));
    }

    private boolean isTitle(List<Token> tokens, int k) {
        Word word = tokens.get(k).word;
        return word != null
                && titles.contains(word.lower())
                && k + 1 < tokens.size()
                && tokens.get(k + 1).is(".");
    }

    private boolean isPersonName(Sentence sentence, int k) {
        List<Token> tokens = sentence.tokens();
        if (!isGivenName(tokens.get(k)) || k + 1 >= tokens.size()) {
            return false;
        }
        Word next = tokens.get(k + 1).word;
        return next != null && next.isCapitalised();
    }

    private boolean isGivenName(Token token) {
        Word word = token.word;
        if (word == null || !word.isCapitalised()) {
            return false;
        }
        if (givenNames.contains(word.lower())) {
            return true;
        }
        for (Reading reading : word.names()) {
            if (givenNames.contains(reading.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        // In the cases: Jánom, Jánovi, Petra, Evou.
        String lower = word.lower();
        for (String ending : List.of("om", "ovi", "a", "ou", "u", "y", "e")) {
            if (lower.endsWith(ending)) {
                String stem = lower.substring(0, lower.length() - ending.length());
                if (givenNames.contains(stem) || givenNames.contains(stem + "a")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnknownCapital(Token token) {
        @Nullable Word word = token.word;
        return word != null
                && word.isCapitalised()
                && !isShouted(word.form())
                && (word.readings().isEmpty() || word.names().isEmpty() && word.hasTag("SSm"));
    }

    /** Whether a plural is followed by the names of those meant. */
    boolean areNamed(Sentence sentence, int i) {
        List<Token> tokens = sentence.tokens();
        int k = i + 1;
        if (k >= tokens.size()) {
            return false;
        }
        if (isTitle(tokens, k)) {
            return true;
        }
        // "Overovatelia zápisnice: Peter Novák"
        for (int colon = k; colon < Math.min(tokens.size() - 1, k + 4); colon++) {
            if (tokens.get(colon).is(":")) {
                if (isTitle(tokens, colon + 1) || isPersonName(sentence, colon + 1)) {
                    return true;
                }
                break;
            }
        }
        Word word = tokens.get(k).word;
        if (word == null || !word.isCapitalised()) {
            return false;
        }
        if (isPersonName(sentence, k)) {
            return true;
        }
        return isUnknownCapital(tokens.get(k))
                        && k + 2 < tokens.size()
                        && tokens.get(k + 1).isLower("a")
                        && isUnknownCapital(tokens.get(k + 2))
                || isGivenName(tokens.get(k));
    }
}
