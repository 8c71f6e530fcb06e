package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** T1 to T5: spaces, quotation marks and dashes; {@link NumberRules} has the rest. */
final class TypographyRules {
    private static final Message SPACES = new Message("Stačí jedna medzera.", "One space is enough.");
    private static final Message BEFORE =
            new Message("Pred týmto znamienkom nie je medzera.", "No space before this sign.");
    private static final Message AFTER = new Message("Za týmto znamienkom je medzera.", "A space follows this sign.");
    private static final Message QUOTES =
            new Message("Slovenské úvodzovky sú „dole a hore“.", "Slovak quotation marks are „low and high“.");
    private static final Message AGAIN = new Message("Stačí jedna čiarka.", "One comma is enough.");
    private static final Message MARK = new Message("Stačí jedno znamienko.", "One sign is enough.");
    private static final Message STOP = new Message("Stačí jedna bodka.", "One full stop is enough.");

    private static final Message SHORTENED =
            new Message("V skratke je za bodkou medzera.", "A space follows the stop of a shortened word.");

    private final NumberRules numbers = new NumberRules();
    private final Dashes dashes = new Dashes();
    private final Set<String> shortened;

    TypographyRules(Lexicon lexicon) {
        shortened = lexicon.list("shortened");
    }

    void check(Document document, Collector collector) {
        String text = document.text();
        List<Token> tokens = document.tokens();
        String range = RangeSpacing.dash(tokens);
        boolean open = false;
        MixedColons.check(tokens, collector);
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
                numbers.check(tokens, i, lineStart, collector);
                NumberSigns.telephone(tokens, i, collector);
            }
            if (token.isWord()) {
                Weekdays.check(token, collector);
                TitlesBehind.check(tokens, i, collector);
                ShortenedAtEnd.check(tokens, i, collector);
                MonthRange.check(tokens, i, collector);
                NumberSigns.square(tokens, i, collector);
            }
            if (token.is(".")) {
                shortened(tokens, i, collector);
            }
            if (token.kind == Token.Kind.SIGN) {
                doubled(tokens, i, collector);
                open = quotes(tokens, i, open, collector);
                dashes.check(tokens, i, lineStart, range, collector);
                Brackets.check(text, tokens, i, collector);
                SpeechQuotes.check(tokens, i, collector);
                colon(tokens, i, collector);
            }
        }
    }

    static void add(int start, int end, String rule, Message message, Collector collector, String replacement) {
        collector.add(start, end, Category.TYPOGRAPHY, rule, Severity.HINT, message, replacement);
    }

    private static void spaces(String text, Token before, Token token, List<Token> tokens, int i, Collector collector) {
        int gap = token.start - before.end;
        boolean closing =
                token.kind == Token.Kind.SIGN && (isClosingSign(token) || token.is(":") && isColonOfWords(tokens, i));
        if (gap == 1 && !closing) {
            return;
        }
        if (isPairOfCommas(tokens, i) || i > 1 && isPairOfCommas(tokens, i - 1)) {
            return;
        }
        boolean plain = text.substring(before.end, Math.min(token.start, before.end + 200))
                .isBlank();
        if (gap == 1 && isSplitSum(tokens, i)) {
            add(tokens.get(i - 1).start, tokens.get(i + 1).end, "T7", NumberRules.WHOLE, collector, before.text);
            return;
        }
        if (gap > 0 && token.is(")") && Brackets.isSaidOfBoth(tokens, i)) {
            return;
        }
        if (gap > 0 && plain && closing && !before.is(":") && !isEmoticonOrDots(tokens, i)) {
            boolean followed = i + 1 < tokens.size()
                    && tokens.get(i + 1).start == token.end
                    && tokens.get(i + 1).isWord();
            add(before.end, token.end, "T2", BEFORE, collector, followed ? token.text + " " : token.text);
        } else if ((gap == 2 || gap == 3)
                && plain
                && text.charAt(before.end) != '\t'
                && !isGap(tokens, i - 1)
                && !isGap(tokens, i)) {
            add(before.end, token.start, "T1", SPACES, collector, " ");
        } else if (gap == 0 && token.isWord() && i > 1 && tokens.get(i - 2).isWord()) {
            missing(tokens, i, collector);
        }
    }

    /** {@code Po čiarke,áno. Koniec vety.Začiatok}: a word right behind the sign that follows another one. */
    private static void missing(List<Token> tokens, int i, Collector collector) {
        Token sign = tokens.get(i - 1);
        Token word = tokens.get(i - 2);
        boolean comma = sign.is(",") || sign.is(";") || sign.is("!") || sign.is("?");
        boolean stop = sign.is(".")
                && word.end == sign.start
                && word.text.length() > 2
                && Character.isUpperCase(tokens.get(i).text.charAt(0))
                && Character.isLowerCase(word.text.charAt(word.text.length() - 1));
        if (stop || comma && !WordCommas.isOnlyCompared(tokens, i - 1)) {
            add(sign.start, sign.end, "T3", AFTER, collector, sign.text + " ");
        }
    }

    /** {@code PS:Fotky, Termín:sobota}: between words only, as addresses and times have it without. */
    private static void colon(List<Token> tokens, int i, Collector collector) {
        boolean glued = i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).is(":")
                && isGlued(tokens, i)
                && isGlued(tokens, i + 1)
                && tokens.get(i - 1).isWord()
                && tokens.get(i + 1).isWord()
                && tokens.get(i + 1).text.length() > 1
                && (i == 1 || !isGlued(tokens, i - 1));
        if (glued) {
            add(tokens.get(i).start, tokens.get(i).end, "T3", AFTER, collector, ": ");
        }
    }

    /** {@code 60 ,- €} */
    private static boolean isSplitSum(List<Token> tokens, int i) {
        return tokens.get(i - 1).kind == Token.Kind.NUMBER
                && tokens.get(i).is(",")
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).is("-") || tokens.get(i + 1).is("–"))
                && isGlued(tokens, i + 1);
    }

    private static boolean isClosingSign(Token token) {
        return token.is(",") || token.is(".") || token.is(";") || token.is("!") || token.is("?") || token.is(")");
    }

    /** Not that of {@code 3 : 1}, {@code mierka 1 : 500} or {@code :)}. */
    private static boolean isColonOfWords(List<Token> tokens, int i) {
        boolean number = tokens.get(i - 1).kind == Token.Kind.NUMBER
                && i + 1 < tokens.size()
                && tokens.get(i + 1).kind == Token.Kind.NUMBER;
        boolean glued = i + 1 < tokens.size()
                && tokens.get(i + 1).start == tokens.get(i).end
                && tokens.get(i + 1).kind == Token.Kind.SIGN;
        return !number && !glued;
    }

    /** The dots or the line on which a form is filled in: what stands around them is set apart on purpose. */
    private static boolean isGap(List<Token> tokens, int i) {
        String text = tokens.get(i).text;
        return text.startsWith("...")
                || text.startsWith("…")
                || text.equals("_")
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).is("_")
                || text.equals("_") && tokens.get(i - 1).is("_")
                || text.equals("☐")
                || text.equals("□");
    }

    /** {@code do 29. 5..}: the stop of the date ends the sentence, too. */
    private static void doubled(List<Token> tokens, int i, Collector collector) {
        Token token = tokens.get(i);
        if (token.is("..") && i > 0 && tokens.get(i - 1).end == token.start && !isSign(tokens.get(i - 1))) {
            add(token.start, token.end, "T2", STOP, collector, ".");
        }
        boolean again = token.is("!!") || token.is("!!!") || token.is("??") || token.is("???");
        if (again && i > 0 && tokens.get(i - 1).isWord() && tokens.get(i - 1).end == token.start) {
            int last = i;
            while (last + 1 < tokens.size()
                    && isGlued(tokens, last + 1)
                    && tokens.get(last + 1).text.startsWith(token.text.substring(0, 1))) {
                last++;
            }
            add(token.start, tokens.get(last).end, "T2", MARK, collector, token.text.substring(0, 1));
        }
    }

    private static boolean isSign(Token token) {
        return token.kind == Token.Kind.SIGN;
    }

    /** {@code ,,} in the place of a low quotation mark, or a comma too many. */
    private static boolean isPairOfCommas(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).is(",")
                && tokens.get(i + 1).is(",")
                && tokens.get(i).end == tokens.get(i + 1).start;
    }

    /** {@code t.j., Z.z., č.7}: reported at the last stop of such a row, from its first letter on. */
    private void shortened(List<Token> tokens, int i, Collector collector) {
        if (i + 2 < tokens.size() && isShortened(tokens, i + 1) && isGlued(tokens, i + 1)) {
            return;
        }
        if (i == 0 || !isShortened(tokens, i - 1)) {
            return;
        }
        int first = i - 1;
        while (first > 1 && isShortened(tokens, first - 2) && isGlued(tokens, first)) {
            first -= 2;
        }
        boolean number = i + 1 < tokens.size()
                && tokens.get(i + 1).kind == Token.Kind.NUMBER
                && isGlued(tokens, i + 1)
                && first + 1 == i
                && shortened.contains(tokens.get(first).text);
        int last = number || isLetterOfPoint(tokens, i) && first + 1 == i ? i + 1 : i;
        if (last - first < 2
                || first > 0 && isGlued(tokens, first) && !tokens.get(first - 1).is("(")) {
            return;
        }
        StringBuilder right = new StringBuilder();
        for (int k = first; k <= last; k++) {
            right.append(right.isEmpty() || tokens.get(k).is(".") ? "" : " ").append(tokens.get(k).text);
        }
        add(tokens.get(first).start, tokens.get(last).end, "T3", SHORTENED, collector, right.toString());
    }

    /** {@code písm.a)}. */
    private static boolean isLetterOfPoint(List<Token> tokens, int stop) {
        return tokens.get(stop - 1).is("písm")
                && stop + 2 < tokens.size()
                && tokens.get(stop + 1).isWord()
                && tokens.get(stop + 1).text.length() == 1
                && isGlued(tokens, stop + 1)
                && tokens.get(stop + 2).is(")");
    }

    /** A letter or two, or a known short form, with a stop behind it. */
    private boolean isShortened(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.isWord()
                && (token.text.length() == 1 || shortened.contains(token.text.toLowerCase(Locale.ROOT)))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(".")
                && isGlued(tokens, i + 1);
    }

    private static boolean isGlued(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i - 1).end == tokens.get(i).start;
    }

    private static boolean isEmoticonOrDots(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        return token.text.length() > 1
                || token.is(";") && i + 1 < tokens.size() && tokens.get(i + 1).is(")")
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
        if (isPairOfCommas(tokens, i)) {
            boolean quote = i + 2 < tokens.size() && tokens.get(i + 2).isWord() && isGlued(tokens, i + 2);
            add(token.start, tokens.get(i + 1).end, "T4", quote ? QUOTES : AGAIN, collector, quote ? "„" : ",");
            return quote || open;
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
}
