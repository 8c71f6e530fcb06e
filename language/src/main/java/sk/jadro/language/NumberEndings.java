package sk.jadro.language;

import java.util.List;
import java.util.regex.Pattern;

/** S7: endings that are written behind digits: {@code 15-tym dňom → 15. dňom}, {@code z 11-tich → z 11}. */
final class NumberEndings {
    /** Of those that count. */
    private static final Pattern COUNTING = Pattern.compile("t?ich|t?imi");

    /** Of those that say which. */
    private static final Pattern WHICH = Pattern.compile(
            "[thvm]?(ý|á|é|ého|eho|ému|emu|ej|ou|om|ým|ym|ých|ych|ými|ymi)|t[yae]|tí|tia|tie|tieho|tiemu");

    private static final Message ENDING =
            new Message("Za číslicu sa koncovka nepíše.", "No ending is written behind digits.");

    private NumberEndings() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Token number = tokens.get(i);
            Token ending = tokens.get(i + 2);
            if (number.kind != Token.Kind.NUMBER
                    || number.quoted
                    || !tokens.get(i + 1).is("-")
                    || number.end != tokens.get(i + 1).start
                    || tokens.get(i + 1).end != ending.start
                    || ending.text.length() < 2
                    || i > 0
                            && tokens.get(i - 1).end == number.start
                            && !tokens.get(i - 1).is("(")) {
                continue;
            }
            boolean counting = COUNTING.matcher(ending.text).matches();
            if (counting || WHICH.matcher(ending.text).matches()) {
                collector.add(
                        number.start,
                        ending.end,
                        Category.SPELLING,
                        "S7",
                        Severity.WARNING,
                        ENDING,
                        number.text + (counting ? "" : isHour(tokens, i) ? ". hodine" : "."));
            }
        }
    }

    /** {@code o 17-tej v knižnici}: the word "hour" was left out. */
    private static boolean isHour(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i - 1).isLower("o")
                && tokens.get(i + 2).text.endsWith("ej")
                && !(i + 3 < tokens.size()
                        && tokens.get(i + 3).word instanceof Word next
                        && (next.hasTag("SSfs") || next.hasTag("AAfs")));
    }
}
