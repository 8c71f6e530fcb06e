package sk.jadro.language;

import java.util.List;
import java.util.regex.Pattern;

/** T7: signs that belong to numbers where none stands before them, and numbers that count nothing. */
final class NumberSigns {
    private static final Message SQUARE = new Message(
            "Druhá a tretia mocnina sa píše horným indexom.", "Squares and cubes are written with a raised figure.");
    private static final Message TELEPHONE =
            new Message("Telefónne číslo delia medzery.", "Spaces divide the number of a telephone.");

    private static final Pattern MOBILE = Pattern.compile("09\\d\\d");
    private static final Pattern GROUP = Pattern.compile("\\d{3}|\\d{6}|\\d{2}");

    private NumberSigns() {}

    /** {@code za každý začatý m2, 12 €/m2}: with a number before it, another rule has said so. */
    static void square(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i);
        if ((token.is("m2") || token.is("m3") || token.is("km2"))
                && i > 0
                && tokens.get(i - 1).kind != Token.Kind.NUMBER) {
            String right = token.text.replace('2', '²').replace('3', '³');
            TypographyRules.add(token.start, token.end, "T7", SQUARE, collector, right);
        }
    }

    /** {@code 0907/555 123}. */
    static void telephone(List<Token> tokens, int i, Collector collector) {
        if (!MOBILE.matcher(tokens.get(i).text).matches()
                || i + 2 >= tokens.size()
                || !tokens.get(i + 1).is("/")
                || !GROUP.matcher(tokens.get(i + 2).text).matches()) {
            return;
        }
        String first = tokens.get(i + 2).text;
        String right = first.length() == 6 ? first.substring(0, 3) + "\u00a0" + first.substring(3) : first;
        NumberRules.add(
                tokens.get(i), tokens.get(i + 2), "T7", TELEPHONE, collector, tokens.get(i).text + "\u00a0" + right);
    }
}
