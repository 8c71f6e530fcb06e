package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** S8: capitals within a date and within the name of an office: {@code 15. Mája}, {@code Mestská Knižnica}. */
final class SmallLetters {
    private static final Message SMALL =
            new Message("Toto slovo sa tu píše s malým písmenom.", "This word takes a small letter here.");

    private static final Set<String> MONTHS = Set.of(
            "január",
            "február",
            "marec",
            "apríl",
            "máj",
            "jún",
            "júl",
            "august",
            "september",
            "október",
            "november",
            "december");

    /** {@code do konca Novembra}. */
    private static final Set<String> PARTS_OF_TIME = Set.of("koniec", "začiatok", "polovica", "mesiac", "priebeh");

    /** In the accusative, which says when: {@code v Sobote} is a town. */
    private static final Set<String> WEEKDAYS =
            Set.of("pondelok", "utorok", "stredu", "štvrtok", "piatok", "sobotu", "nedeľu");

    private static final Set<String> ON = Set.of(
            "v",
            "vo",
            "na",
            "každý",
            "každú",
            "budúci",
            "budúcu",
            "minulý",
            "minulú",
            "túto",
            "tento",
            "najbližší",
            "najbližšiu",
            "prvý",
            "prvú",
            "poslednú",
            "posledný",
            "druhú",
            "druhý");

    private static final Set<String> OF_TOWN = Set.of("mestský", "obecný", "miestny", "okresný", "krajský");
    private static final Set<String> OFFICES =
            Set.of("úrad", "knižnica", "zastupiteľstvo", "polícia", "rada", "múzeum", "súd", "podnik");

    private SmallLetters() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Word word = tokens.get(i).word;
            if (word == null || !word.isCapitalised() || word.isShouted() || tokens.get(i).quoted) {
                continue;
            }
            if (isOfDate(tokens, i, word) || isOfOffice(tokens, i, word) || isWeekday(tokens, i, word)) {
                Token token = tokens.get(i);
                collector.add(token.start, token.end, Category.SPELLING, "S8", Severity.WARNING, SMALL, word.lower());
            }
        }
    }

    private static boolean isOfDate(List<Token> tokens, int i, Word word) {
        boolean part = tokens.get(i - 1).word instanceof Word of && of.hasLemmaIn(PARTS_OF_TIME);
        return part && word.hasLemmaIn(MONTHS)
                || i > 1
                        && tokens.get(i - 1).is(".")
                        && tokens.get(i - 2).kind == Token.Kind.NUMBER
                        && word.hasLemmaIn(MONTHS)
                        && word.isNounIn('2');
    }

    /** {@code v Stredu, každý Piatok}, but not {@code v Rimavskej Sobote} nor {@code do Soboty}. */
    private static boolean isWeekday(List<Token> tokens, int i, Word word) {
        return tokens.get(i - 1).word instanceof Word before
                && ON.contains(before.lower())
                && WEEKDAYS.contains(word.lower())
                && !(i + 1 < tokens.size()
                        && tokens.get(i + 1).word instanceof Word next
                        && next.isCapitalised()
                        && !next.isShouted());
    }

    /** Not where every word is capitalised, as on a sign: {@code Mestský Úrad Dolina Vás Víta}. */
    private static boolean isOfOffice(List<Token> tokens, int i, Word word) {
        return tokens.get(i - 1).word instanceof Word town
                && town.isCapitalised()
                && !town.isShouted()
                && town.hasLemmaIn(OF_TOWN)
                && word.hasLemmaIn(OFFICES)
                && tokens.stream().anyMatch(token -> token.word != null && !token.word.isCapitalised());
    }
}
