package sk.jadro.language;

import java.util.List;

/** T2: spaces within brackets: {@code ( vjazd zo Školskej), ( Hájová 7 )}. */
final class Brackets {
    private static final Message INSIDE =
            new Message("V zátvorke pri znamienku nie je medzera.", "No space within a bracket beside its sign.");

    private static final Message ASIDE =
            new Message("Poznámka stojí v zátvorkách, nie medzi lomkami.", "A remark stands in brackets, not slashes.");

    /** So many tokens may stand in what is corrected at once. */
    private static final int SHORT = 12;

    private Brackets() {}

    static void check(String text, List<Token> tokens, int i, Collector collector) {
        slashes(text, tokens, i, collector);
        if (!isSpaced(tokens, i)) {
            return;
        }
        Token open = tokens.get(i);
        Token next = tokens.get(i + 1);
        boolean glued = i > 0 && tokens.get(i - 1).isWord() && tokens.get(i - 1).end == open.start;
        String bracket = glued ? " (" : "(";
        int close = closing(tokens, i);
        if (close > 0) {
            String inside = text.substring(next.start, tokens.get(close - 1).end);
            TypographyRules.add(open.start, tokens.get(close).end, "T2", INSIDE, collector, bracket + inside + ")");
        } else {
            TypographyRules.add(open.start, next.start, "T2", INSIDE, collector, bracket);
        }
    }

    /** {@code hať /len pre dospelých/}: what is said aside stands in brackets. */
    private static void slashes(String text, List<Token> tokens, int i, Collector collector) {
        if (!tokens.get(i).is("/")
                || i == 0
                || !tokens.get(i - 1).isWord()
                || i + 1 >= tokens.size()
                || tokens.get(i - 1).end == tokens.get(i).start
                || !tokens.get(i + 1).isWord()
                || tokens.get(i + 1).start > tokens.get(i).end) {
            return;
        }
        for (int k = i + 2; k < tokens.size() && k <= i + SHORT && tokens.get(k).kind != Token.Kind.LINE_BREAK; k++) {
            if (tokens.get(k).is("/")) {
                boolean ends = tokens.get(k - 1).end == tokens.get(k).start
                        && (k + 1 == tokens.size()
                                || tokens.get(k + 1).start > tokens.get(k).end
                                || tokens.get(k + 1).kind == Token.Kind.SIGN);
                if (ends) {
                    String inside = text.substring(tokens.get(i + 1).start, tokens.get(k - 1).end);
                    TypographyRules.add(
                            tokens.get(i).start, tokens.get(k).end, "T2", ASIDE, collector, "(" + inside + ")");
                }
                return;
            }
        }
    }

    /** Whether the space before a closing bracket has been spoken of with that behind the opening one. */
    static boolean isSaidOfBoth(List<Token> tokens, int close) {
        for (int k = close - 1; k >= Math.max(0, close - SHORT); k--) {
            if (tokens.get(k).is("(")) {
                return isSpaced(tokens, k) && closing(tokens, k) == close;
            }
        }
        return false;
    }

    /** One space and a word or a number behind an opening bracket. */
    private static boolean isSpaced(List<Token> tokens, int i) {
        return tokens.get(i).is("(")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).start == tokens.get(i).end + 1
                && (tokens.get(i + 1).isWord() || tokens.get(i + 1).kind == Token.Kind.NUMBER);
    }

    /** The closing bracket near by that has a space before it, too; 0 if there is none. */
    private static int closing(List<Token> tokens, int open) {
        for (int k = open + 1; k < tokens.size() && k <= open + SHORT; k++) {
            if (tokens.get(k).is("(") || tokens.get(k).kind == Token.Kind.LINE_BREAK) {
                return 0;
            }
            if (tokens.get(k).is(")")) {
                return tokens.get(k - 1).end + 1 == tokens.get(k).start ? k : 0;
            }
        }
        return 0;
    }
}
