package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** T2: a degree behind a name without its comma: {@code Juraj Malý PhD. → Malý, PhD.}. */
final class TitlesBehind {
    private static final Message COMMA =
            new Message("Titul za menom oddeľuje čiarka.", "A comma divides a name from the degree behind it.");

    private static final Set<String> DEGREES = Set.of("PhD", "CSc", "DrSc", "MBA", "MPH", "MHA", "LL");

    private TitlesBehind() {}

    static void check(List<Token> tokens, int i, Collector collector) {
        Token degree = tokens.get(i);
        if (i < 2
                || !DEGREES.contains(degree.text)
                || !isName(tokens.get(i - 1))
                || !isName(tokens.get(i - 2))
                || tokens.get(i - 1).end == degree.start) {
            return;
        }
        Token surname = tokens.get(i - 1);
        TypographyRules.add(surname.start, degree.end, "T2", COMMA, collector, surname.text + ", " + degree.text);
    }

    private static boolean isName(Token token) {
        return token.word instanceof Word word && word.isCapitalised() && !word.isShouted();
    }
}
