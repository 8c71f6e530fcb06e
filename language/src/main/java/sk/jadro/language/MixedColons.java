package sk.jadro.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * T6: times and scores that stand otherwise than others of the same text: {@code o 17:00} beside {@code o 12.00 h}, {@code 3:1
 * (1 : 0)}.
 */
final class MixedColons {
    private static final Pattern STOP = Pattern.compile("([01]?\\d|2[0-4])\\.[0-5]\\d");
    private static final Pattern COLON = Pattern.compile("([01]?\\d|2[0-4]):[0-5]\\d");
    private static final Pattern SCORE = Pattern.compile("\\d{1,2}:\\d");

    private static final Message TIME =
            new Message("Inde v texte delí hodiny a minúty bodka.", "Elsewhere in the text a full stop divides them.");
    private static final Message RESULT =
            new Message("V skóre sú okolo dvojbodky medzery.", "In a score spaces stand around the colon.");

    private MixedColons() {}

    static void check(List<Token> tokens, Collector collector) {
        boolean stops = false;
        boolean scores = false;
        for (int i = 0; i + 2 < tokens.size(); i++) {
            stops |= STOP.matcher(tokens.get(i).text).matches() && isHour(tokens.get(i + 1));
            scores |= tokens.get(i).kind == Token.Kind.NUMBER
                    && tokens.get(i + 1).is(":")
                    && tokens.get(i + 1).start > tokens.get(i).end
                    && tokens.get(i + 2).kind == Token.Kind.NUMBER;
        }
        for (int i = 1; i < tokens.size() && (stops || scores); i++) {
            Token token = tokens.get(i);
            if (stops && COLON.matcher(token.text).matches() && isAt(tokens.get(i - 1))) {
                NumberRules.add(token, token, "T6", TIME, collector, token.text.replace(':', '.'));
            } else if (scores && SCORE.matcher(token.text).matches()) {
                NumberRules.add(token, token, "T6", RESULT, collector, token.text.replace(":", " : "));
            }
        }
    }

    private static boolean isHour(Token token) {
        return token.is("h") || token.is("hod");
    }

    private static boolean isAt(Token token) {
        return token.isLower("o") || token.isLower("od") || token.isLower("do");
    }
}
