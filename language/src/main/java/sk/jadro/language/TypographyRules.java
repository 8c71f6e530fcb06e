package sk.jadro.language;

import java.util.List;
import java.util.regex.Pattern;

/** T1 to T7: spaces, quotation marks, dashes, dates and numbers. */
final class TypographyRules {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern WITH_UNIT = Pattern.compile("\\d+(eur|Eur|EUR|Kč|km|kg|ks|min|hod|m2)");
    private static final Pattern FULL_DATE =
            Pattern.compile("(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.((19|20)\\d\\d)");
    private static final Pattern SHORT_DATE = Pattern.compile("([1-9]|[12]\\d|3[01])\\.([1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile("0?[1-9]|[12]\\d|3[01]");

    private static final Message SPACES = new Message("Stačí jedna medzera.", "One space is enough.");
    private static final Message BEFORE =
            new Message("Pred týmto znamienkom nie je medzera.", "No space before this sign.");
    private static final Message AFTER = new Message("Za týmto znamienkom je medzera.", "A space follows this sign.");
    private static final Message QUOTES =
            new Message("Slovenské úvodzovky sú „dole a hore“.", "Slovak quotation marks are „low and high“.");
    private static final Message DASH =
            new Message("Medzi slovami s medzerami stojí pomlčka (–).", "Between spaces a dash (–) stands.");
    private static final Message DATE =
            new Message("V dátume je za bodkou medzera.", "A space follows the stop in a date.");
    private static final Message THOUSANDS =
            new Message("Tisíce sa oddeľujú medzerou.", "Thousands are divided by a space.");
    private static final Message UNIT =
            new Message("Medzi číslom a značkou je medzera.", "A space stands between a number and its unit.");

    void check(Document document, Collector collector) {
        String text = document.text();
        List<Token> tokens = document.tokens();
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind == Token.Kind.LINE_BREAK) {
                if (i + 1 < tokens.size() && tokens.get(i + 1).kind == Token.Kind.LINE_BREAK) {
                    open = false;
                }
                continue;
            }
            Token before = i > 0 ? tokens.get(i - 1) : null;
            boolean lineStart = before == null || before.kind == Token.Kind.LINE_BREAK;
            if (before != null && !lineStart) {
                spaces(text, before, token, tokens, i, collector);
            }
            if (token.kind == Token.Kind.NUMBER) {
                numbers(tokens, i, collector);
            }
            if (token.kind == Token.Kind.SIGN) {
                open = quotes(tokens, i, open, collector);
                dash(tokens, i, lineStart, collector);
            }
        }
    }

    private static void add(int start, int end, String rule, Message message, Collector collector, String replacement) {
        collector.add(start, end, Category.TYPOGRAPHY, rule, Severity.HINT, message, replacement);
    }

    private static void spaces(String text, Token before, Token token, List<Token> tokens, int i, Collector collector) {
        int gap = token.start - before.end;
        if (gap == 1 && !isClosingSign(token)) {
            return;
        }
        boolean plain = text.substring(before.end, Math.min(token.start, before.end + 200))
                .isBlank();
        if (gap > 0 && plain && isClosingSign(token) && !before.is(":") && !isEmoticonOrDots(tokens, i)) {
            add(before.end, token.end, "T2", BEFORE, collector, token.text);
        } else if ((gap == 2 || gap == 3) && plain && text.indexOf('\t', before.end) != before.end) {
            add(before.end, token.start, "T1", SPACES, collector, " ");
        } else if (gap == 0
                && token.isWord()
                && (before.is(",") || before.is(";") || before.is("!") || before.is("?"))
                && i > 1
                && tokens.get(i - 2).isWord()) {
            add(before.start, before.end, "T3", AFTER, collector, before.text + " ");
        } else if (gap == 0
                && token.isWord()
                && before.is(".")
                && i > 1
                && tokens.get(i - 2).isWord()
                && tokens.get(i - 2).end == before.start
                && tokens.get(i - 2).text.length() > 2
                && Character.isUpperCase(token.text.charAt(0))
                && Character.isLowerCase(
                        tokens.get(i - 2).text.charAt(tokens.get(i - 2).text.length() - 1))) {
            add(before.start, before.end, "T3", AFTER, collector, ". ");
        }
    }

    private static boolean isClosingSign(Token token) {
        return token.is(",") || token.is(".") || token.is(";") || token.is("!") || token.is("?") || token.is(")");
    }

    private static boolean isEmoticonOrDots(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        return token.text.length() > 1
                || token.is(")") && !before.isWord() && before.kind != Token.Kind.NUMBER
                || i + 1 < tokens.size()
                        && tokens.get(i + 1).start == token.end
                        && (tokens.get(i + 1).isWord() || tokens.get(i + 1).kind == Token.Kind.NUMBER)
                        && token.is(".");
    }

    /** Whether a quotation is open after this sign. */
    private static boolean quotes(List<Token> tokens, int i, boolean open, Collector collector) {
        Token token = tokens.get(i);
        boolean ascii = token.is("\"");
        boolean high = token.is("“") || token.is("”");
        if (token.is("„")) {
            return true;
        }
        if (!ascii && !high) {
            return open;
        }
        boolean gluedBefore = i > 0
                && tokens.get(i - 1).end == token.start
                && tokens.get(i - 1).kind != Token.Kind.LINE_BREAK
                && !tokens.get(i - 1).is("(");
        boolean gluedAfter = i + 1 < tokens.size() && tokens.get(i + 1).start == token.end;
        if (ascii && i > 0 && tokens.get(i - 1).kind == Token.Kind.NUMBER && gluedBefore && !open) {
            return open;
        }
        if (!open && gluedAfter && !gluedBefore) {
            add(token.start, token.end, "T4", QUOTES, collector, "„");
            return true;
        }
        if (open && !token.is("“")) {
            add(token.start, token.end, "T4", QUOTES, collector, "“");
        }
        return false;
    }

    private static void dash(List<Token> tokens, int i, boolean lineStart, Collector collector) {
        Token token = tokens.get(i);
        if (!token.is("-") || lineStart || i + 1 >= tokens.size()) {
            return;
        }
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        if (next.kind == Token.Kind.LINE_BREAK) {
            return;
        }
        boolean spaced = before.end < token.start && token.end < next.start;
        boolean years = before.kind == Token.Kind.NUMBER
                && next.kind == Token.Kind.NUMBER
                && before.end == token.start
                && token.end == next.start
                && (before.text.contains(":") && next.text.contains(":")
                        || before.text.length() == 4
                                && next.text.length() == 4
                                && isOnlyRange(tokens, i)
                                && before.text.compareTo(next.text) < 0
                                && before.text.charAt(0) <= '2');
        if (spaced && !(before.is("-") || next.is("-")) || years) {
            add(token.start, token.end, "T5", DASH, collector, "–");
        }
    }

    private static boolean isOnlyRange(List<Token> tokens, int i) {
        boolean left = i < 2
                || tokens.get(i - 2).end < tokens.get(i - 1).start
                || tokens.get(i - 2).is("(");
        boolean right = i + 2 >= tokens.size() || !tokens.get(i + 2).is("-");
        return left && right;
    }

    private static void numbers(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i);
        date(tokens, i, collector);
        String number = token.text;
        if (GROUPED.matcher(number).matches() && i + 1 < tokens.size() && isMoney(tokens.get(i + 1))) {
            add(token.start, token.end, "T7", THOUSANDS, collector, number.replace('.', '\u00a0'));
        } else if (DIGITS.matcher(number).matches()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).start == token.end
                && tokens.get(i + 1).is("€")) {
            add(token.start, tokens.get(i + 1).end, "T7", UNIT, collector, number + "\u00a0" + tokens.get(i + 1).text);
        } else if (WITH_UNIT.matcher(number).matches()) {
            String digits = number.replaceAll("\\D.*", "");
            add(token.start, token.end, "T7", UNIT, collector, digits + "\u00a0" + number.substring(digits.length()));
        }
    }

    private static boolean isMoney(Token token) {
        return token.is("€") || token.isLower("eur") || token.isLower("obyvateľov") || token.isLower("korún");
    }

    /** {@code 5.marca} and {@code 31.3.2021}: a space after each stop. */
    private static void date(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i);
        if (FULL_DATE.matcher(token.text).matches()) {
            add(token.start, token.end, "T6", DATE, collector, token.text.replace(".", ". "));
        } else if (SHORT_DATE.matcher(token.text).matches()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 1).start == token.end) {
            add(token.start, token.end, "T6", DATE, collector, token.text.replace(".", ". "));
        } else if (DAY.matcher(token.text).matches()
                && i + 2 < tokens.size()
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 1).start == token.end
                && tokens.get(i + 2).start == tokens.get(i + 1).end
                && isMonth(tokens.get(i + 2))) {
            add(token.start, tokens.get(i + 2).end, "T6", DATE, collector, token.text + ". " + tokens.get(i + 2).text);
        }
    }

    private static boolean isMonth(Token token) {
        return switch (token.text) {
            case "januára",
                    "februára",
                    "marca",
                    "apríla",
                    "mája",
                    "júna",
                    "júla",
                    "augusta",
                    "septembra",
                    "októbra",
                    "novembra",
                    "decembra" -> true;
            default -> false;
        };
    }
}
