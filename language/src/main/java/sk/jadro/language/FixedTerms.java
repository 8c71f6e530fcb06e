package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a law or an office calls somebody, or what somebody else has called them: a pair would name another paper or quote
 * wrongly. {@code informovaný súhlas zákonného zástupcu, zoznam voličov, krikľúni, ako ich nazval}.
 */
final class FixedTerms {
    private static final Set<String> LISTS = Set.of("zoznam", "register", "evidencia", "súpis");

    private static final Set<String> LISTED = Set.of("volič", "obyvateľ");

    private static final Set<String> BOTH =
            Set.of("obaja", "oboch", "obom", "oboma", "obidvaja", "obidvoch", "obidvom");

    private static final List<String> TENDERS = List.of("obstar", "vysúťaž", "súťaž");

    private static final Set<String> CALLING = Set.of("nazvať", "nazývať", "volať", "označiť", "označovať");

    /** The denominators of statistics: {@code na 1 000 obyvateľov}. */
    private static final Set<String> ROUND = Set.of("100", "1000", "10000", "100000");

    /** How a majority is called that a law asks for. */
    private static final List<String> MAJORITIES =
            List.of("nadpolovičn", "trojpätinov", "trojštvrtinov", "dvojtretinov", "absolútn", "kvalifikovan", "prost");

    /** What has partners that are firms and bodies. */
    private static final Set<String> WITH_PARTNERS =
            Set.of("ďakovať", "poďakovať", "poďakovanie", "podujatie", "festival", "slávnosť", "projekt");

    private static final Set<String> VEHICLES = Set.of("vozidlo", "automobil", "auto", "motocykel", "motorka");

    /** So many words and signs a heading of three words has with its number. */
    private static final int HEADING = 8;

    private FixedTerms() {}

    static boolean areMeant(List<Token> tokens, int i, Word word) {
        return isLegalGuardian(tokens, i, word)
                || isForChildren(tokens, i)
                || areInList(tokens, i, word)
                || areBoth(tokens, i)
                || isNumbered(tokens, i, word)
                || isUnit(tokens, i)
                || isOnAverage(tokens, i, word)
                || isCalledSo(tokens, i)
                || isProcured(tokens, word)
                || isTakingPart(tokens, i, word)
                || areQuorum(tokens, i, word)
                || areHeadOfMinutes(tokens, i, word)
                || arePartners(tokens, word)
                || isVisitInHeading(tokens, i, word)
                || areVehicles(tokens, word);
    }

    /** {@code stretnutie za účasti projektanta}: whoever is to come by office or trade is one, and known. */
    private static boolean isTakingPart(List<Token> tokens, int i, Word word) {
        int k = i - 1;
        while (k > 0 && tokens.get(k).word instanceof Word before && before.has('A') && !before.has('S')) {
            k--;
        }
        return k > 0
                && isOnlyOne(word)
                && tokens.get(k).isLower("účasti")
                && tokens.get(k - 1).isLower("za");
    }

    /** {@code nadpolovičná väčšina všetkých poslancov}: the law's own measure of a vote. */
    private static boolean areQuorum(List<Token> tokens, int i, Word word) {
        int k = i - 1;
        while (k > 0 && tokens.get(k).word instanceof Word before && isModifier(before)) {
            k--;
        }
        if (!areMany(word) || k < 1 || !isFormOf(tokens, k, "väčšina")) {
            return false;
        }
        String kind = tokens.get(k - 1).text.toLowerCase(Locale.ROOT);
        return MAJORITIES.stream().anyMatch(kind::startsWith);
    }

    private static boolean isModifier(Word word) {
        return (word.has('A') || word.has('P') || word.has('G')) && !word.hasLemma("väčšina");
    }

    /** {@code Prítomní: podľa prezenčnej listiny}: a heading that all minutes have. */
    private static boolean areHeadOfMinutes(List<Token> tokens, int i, Word word) {
        return word.hasLemma("prítomný")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(":");
    }

    /** {@code Ďakujeme partnerom podujatia}: firms and bodies. */
    private static boolean arePartners(List<Token> tokens, Word word) {
        return word.hasLemma("partner")
                && areMany(word)
                && tokens.stream().anyMatch(token -> token.word instanceof Word with && with.hasLemmaIn(WITH_PARTNERS));
    }

    /** {@code 3.5 Návšteva lekára}: what one stays away from work for. */
    private static boolean isVisitInHeading(List<Token> tokens, int i, Word word) {
        return word.hasLemma("lekár")
                && isFormOf(tokens, i - 1, "návšteva")
                && tokens.size() <= HEADING
                && !tokens.getLast().is(".");
    }

    /** {@code prehliadka vozidiel, veteráni}: old cars, spelt as if they were people. */
    private static boolean areVehicles(List<Token> tokens, Word word) {
        return word.hasLemma("veterán")
                && tokens.stream()
                        .anyMatch(token -> token.word instanceof Word vehicle && vehicle.hasLemmaIn(VEHICLES));
    }

    private static boolean areMany(Word word) {
        return word.anyRole(role -> role.number() == 'p');
    }

    /** {@code informovaný súhlas zákonného zástupcu}: school law's name for a paper, whichever parent signs it. */
    private static boolean isLegalGuardian(List<Token> tokens, int i, Word word) {
        return isOnlyOne(word)
                && word.hasLemma("zástupca")
                && isFormOf(tokens, i - 1, "zákonný")
                && isFormOf(tokens, i - 2, "súhlas")
                && isFormOf(tokens, i - 3, "informovaný");
    }

    /** {@code všeobecný lekár pre deti a dorast}: what the ministry calls a practice. */
    private static boolean isForChildren(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).isLower("pre")
                && tokens.get(i + 2).isLower("deti")
                && isFormOf(tokens, i, "lekár")
                && isFormOf(tokens, i - 1, "všeobecný");
    }

    private static boolean areInList(List<Token> tokens, int i, Word word) {
        int list = isFormOf(tokens, i - 1, "stály") ? i - 2 : i - 1;
        return word.hasLemmaIn(LISTED)
                && list >= 0
                && tokens.get(list).word instanceof Word before
                && before.hasLemmaIn(LISTS);
    }

    /** {@code podpisy oboch zástupcov}: they are two already, and with a pair they would be four. */
    private static boolean areBoth(List<Token> tokens, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 2) && tokens.get(k).word instanceof Word before; k--) {
            if (BOTH.contains(before.lower())) {
                return true;
            }
            if (!before.has('A')) {
                return false;
            }
        }
        return false;
    }

    /** {@code žiadateľovi pod č. 7}: one who stands in a list, so that it is known who he is. */
    private static boolean isNumbered(List<Token> tokens, int i, Word word) {
        return word.anyRole(role -> role.number() == 's')
                && i + 2 < tokens.size()
                && tokens.get(i + 1).isLower("pod")
                && (tokens.get(i + 2).isLower("č") || tokens.get(i + 2).isLower("číslom"));
    }

    /** {@code 12 lekárov na 10 000 obyvateľov}: a measure, and nobody at all. */
    private static boolean isUnit(List<Token> tokens, int i) {
        StringBuilder number = new StringBuilder();
        int k = i - 1;
        while (k >= 0 && tokens.get(k).kind == Token.Kind.NUMBER) {
            number.insert(0, tokens.get(k--).text.replaceAll("[^0-9]", ""));
        }
        return k >= 0 && tokens.get(k).text.equalsIgnoreCase("na") && ROUND.contains(number.toString());
    }

    /** {@code Priemerná úhrada prijímateľa služby}: of a number, and of nobody. */
    private static boolean isOnAverage(List<Token> tokens, int i, Word word) {
        return isOnlyOne(word) && word.isNounIn('2') && isFormOf(tokens, i - 2, "priemerný");
    }

    /** {@code krikľúni, ako ich nazval poslanec}: the word is another's. */
    private static boolean isCalledSo(List<Token> tokens, int i) {
        return i + 4 < tokens.size()
                && tokens.get(i + 1).is(",")
                && tokens.get(i + 2).isLower("ako")
                && Clitics.isClitic(tokens.get(i + 3).text)
                && tokens.get(i + 4).word instanceof Word calling
                && calling.hasLemmaIn(CALLING);
    }

    /** {@code vysúťažíme projektanta}: who is chosen by a tender is a firm. */
    private static boolean isProcured(List<Token> tokens, Word word) {
        return isOnlyOne(word)
                && word.hasLemma("projektant")
                && tokens.stream()
                        .anyMatch(token -> TENDERS.stream().anyMatch(token.text.toLowerCase(Locale.ROOT)::startsWith));
    }

    private static boolean isOnlyOne(Word word) {
        return word.allRoles(role -> role.number() == 's');
    }

    private static boolean isFormOf(List<Token> tokens, int k, String lemma) {
        return k >= 0 && tokens.get(k).word instanceof Word word && word.hasLemma(lemma);
    }
}
