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

    /** What is made with a number before it: {@code 82-ročná, 14-dňový}; "3 ročné obdobia" are no such word. */
    private static final Pattern MADE = Pattern.compile(
            "(?:ročn|člen+n|dňov|metrov|kilometrov|hodinov|percentn|stupňov|poschodov|izbov|minútov|miestn|týždňov)"
                    + "(?:ý|á|ého|ej|ému|ú|ou|ým|om)");

    private static final Message HYPHEN =
            new Message("Medzi číslom a prídavným menom je spojovník.", "A hyphen joins the number and its adjective.");

    private static final Message HOUR =
            new Message("Za poradovou číslovkou je bodka.", "An ordinal number takes a full stop.");

    private static final Message ENDING =
            new Message("Za číslicu sa koncovka nepíše.", "No ending is written behind digits.");

    private NumberEndings() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).kind == Token.Kind.NUMBER && !tokens.get(i).quoted) {
                made(tokens, i, collector);
            }
        }
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

    /** {@code 82 ročná dôchodkyňa, o 17 hodine}. */
    private static void made(List<Token> tokens, int i, Collector collector) {
        Token number = tokens.get(i);
        Token next = tokens.get(i + 1);
        boolean apart = next.start > number.end && number.text.chars().allMatch(Character::isDigit);
        boolean made = MADE.matcher(next.text).matches() && (!next.text.startsWith("ročn") || isAge(tokens, i + 2));
        if (apart && made) {
            report(number, next, HYPHEN, number.text + "-" + next.text, collector);
        } else if (apart && next.is("hodine") && i > 0 && tokens.get(i - 1).isLower("o")) {
            report(number, next, HOUR, number.text + ". " + next.text, collector);
        }
    }

    /** {@code 82 ročná dôchodkyňa}: of a person. */
    private static boolean isAge(List<Token> tokens, int k) {
        return k < tokens.size()
                && tokens.get(k).word instanceof Word person
                && (!person.roles().isEmpty()
                        || !person.feminine().isEmpty()
                        || person.hasLemma("žena")
                        || person.hasLemma("muž")
                        || person.hasLemma("dieťa"));
    }

    private static void report(Token first, Token last, Message message, String right, Collector collector) {
        collector.add(first.start, last.end, Category.SPELLING, "S7", Severity.WARNING, message, right);
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
