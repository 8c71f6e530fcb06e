package sk.jadro.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The report of a match: teams are named by their town, their age or their coach, and players by their surname alone. */
final class MatchReport {
    private static final Signs OF_MATCH = new Signs(
            "gól",
            "polčas",
            "zápas",
            "brankár",
            "v minúte",
            "minúte",
            "tretin",
            "domáci",
            "hostia",
            "trénera",
            "ligy",
            "futbal",
            "hokej",
            "hádzan",
            "florbal",
            "volejbal",
            "basketbal");

    private static final Pattern SCORE = Pattern.compile("(?<![\\d.:])\\d{1,2} ?: ?\\d{1,2}(?![\\d:])");

    /** What a report of races has: who competes there does so among those of one age and gender. */
    private static final Signs OF_RACE =
            new Signs("pretek", "štart", "kategóri", "medail", "zvíťaz", "víťaz", "súťaž", "šprint");

    private static final int SIGNS = 4;

    private static final int RACE_SIGNS = 3;

    private final boolean report;
    private final boolean race;
    private final Set<String> categories;
    private final Set<String> players;
    private final Set<String> coaches;
    private final Set<String> ages;

    MatchReport(String text, Lexicon lexicon) {
        report = SCORE.matcher(text).find() && OF_MATCH.count(text, SIGNS) == SIGNS;
        race = OF_RACE.count(text, RACE_SIGNS) == RACE_SIGNS;
        categories = lexicon.list("categories");
        players = lexicon.list("players");
        coaches = lexicon.list("coaches");
        ages = lexicon.list("ages");
    }

    /** Whether a noun stands for a team of men, or for one known man. */
    boolean isOfMen(List<Token> tokens, int i, Word word) {
        String lemma = word.roles().getFirst().pair().masculine();
        if (race && categories.contains(lemma)) {
            // "medzi dorastencami skončil druhý": beside "mladšie žiačky", whose category is another.
            return true;
        }
        if (!report) {
            return false;
        }
        boolean capitalBehind = i + 1 < tokens.size() && isCapital(tokens.get(i + 1));
        return isInhabitant(lemma)
                || ages.contains(word.lower()) && word.roles().getFirst().adjectival()
                || coaches.contains(lemma) && capitalBehind
                || players.contains(lemma) && isOfCoach(tokens, i + 1)
                || isScorer(tokens, i, word);
    }

    /** {@code Bystrovčania zimovali druhí}: their eleven. */
    private static boolean isInhabitant(String lemma) {
        return Character.isUpperCase(lemma.codePointAt(0));
    }

    /** {@code hráči trénera Baláža}. */
    private boolean isOfCoach(List<Token> tokens, int k) {
        return k < tokens.size()
                && tokens.get(k).word instanceof Word coach
                && coach.hasLemmaIn(coaches)
                && Recasing.isInCase(tokens.get(k), '2');
    }

    /** {@code 64. Kováč, 78. Bielik}: a surname behind its minute. */
    private static boolean isScorer(List<Token> tokens, int i, Word word) {
        return word.isCapitalised()
                && !word.isShouted()
                && word.roles().getFirst().number() == 's'
                && (i == 0
                        || tokens.get(i - 1).is(".") && i > 1 && tokens.get(i - 2).kind == Token.Kind.NUMBER
                        || tokens.get(i - 1).is(":")
                        || tokens.get(i - 1).is("–"))
                && (i + 1 >= tokens.size() || tokens.get(i + 1).kind == Token.Kind.SIGN);
    }

    private static boolean isCapital(Token token) {
        return token.word != null && token.word.isCapitalised();
    }
}
