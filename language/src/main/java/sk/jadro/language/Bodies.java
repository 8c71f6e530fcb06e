package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** Whether a sentence says of a noun that a body is meant: {@code Prevádzkovateľom je mesto}. */
final class Bodies {
    /** How far behind a noun the firm may stand that it means. */
    private static final int FIRM = 7;

    /** The tokens of {@code s. r. o.}, less one. */
    private static final int COMPANY = 5;

    private final Set<String> institutions;
    private final Set<String> companies;

    Bodies(Lexicon lexicon) {
        institutions = lexicon.list("institutions");
        companies = lexicon.list("companies");
    }

    /** {@code Partnermi sú Veolia a mesto}: said of bodies, or of what has a name of its own. */
    boolean areCalled(List<Token> tokens, int i, Role role) {
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
    boolean areNamed(List<Token> tokens, int i, Role role) {
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

    /** {@code zhotoviteľ plánu GEO, s. r. o.}: the firm stands behind its noun. */
    static boolean isFirmBeside(List<Token> tokens, int i) {
        for (int k = i + 1; k < Math.min(tokens.size(), i + FIRM); k++) {
            if (isCompany(tokens, k)) {
                return true;
            }
        }
        return false;
    }

    /** {@code nadácia Lúč ako hlavný darca}, {@code firma Lom, s. r. o., víťaz súťaže}: what a body is said to be. */
    boolean isSaidOfBodyBefore(List<Token> tokens, int first, Role role) {
        int k = first - 1;
        boolean as = k > 0 && tokens.get(k).isLower("ako");
        if (k < 1 || !as && !tokens.get(k).is(",")) {
            return false;
        }
        k -= as && tokens.get(k - 1).is(",") ? 2 : 1;
        for (int sign = Math.max(0, k - COMPANY); sign <= k; sign++) {
            if (isCompany(tokens, sign)) {
                return true;
            }
        }
        for (boolean named = as; k >= 0 && tokens.get(k).word instanceof Word word; k--) {
            if (word.isNounIn(role.grammaticalCase())
                    && (word.hasLemmaIn(institutions) || word.hasLemmaIn(companies))) {
                return named;
            }
            named |= word.isCapitalised();
            if (!word.isCapitalised() && !Recasing.isInCase(tokens.get(k), '2')) {
                return false;
            }
        }
        return false;
    }

    /** {@code s. r. o.}, {@code a. s.}, {@code n. o.}, {@code k. s.}, {@code š. p.}, {@code o. z.} */
    static boolean isCompany(List<Token> tokens, int k) {
        return k + 3 < tokens.size()
                && tokens.get(k + 1).is(".")
                && tokens.get(k + 3).is(".")
                && (tokens.get(k).is("a") && tokens.get(k + 2).is("s")
                        || tokens.get(k).is("s") && tokens.get(k + 2).is("r")
                        || tokens.get(k).is("k") && tokens.get(k + 2).is("s")
                        || tokens.get(k).is("š") && tokens.get(k + 2).is("p")
                        || tokens.get(k).is("o") && tokens.get(k + 2).is("z")
                        || tokens.get(k).is("n") && tokens.get(k + 2).is("o"));
    }
}
