package sk.jadro.language;

import java.util.List;

/** What a text quotes: the words of others are left as they are. */
final class Quotations {
    /** A quotation that is longer than this many tokens was probably not closed. */
    private static final int LONGEST_QUOTATION = 300;

    private Quotations() {}

    /** Marks the tokens of a text that stand between quotation marks. */
    static void mark(List<Token> tokens) {
        int open = -1;
        char opener = ' ';
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind != Token.Kind.SIGN || token.text.length() != 1) {
                boolean paragraphEnds = token.kind == Token.Kind.LINE_BREAK
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).kind == Token.Kind.LINE_BREAK;
                if (paragraphEnds || open >= 0 && i - open > LONGEST_QUOTATION) {
                    open = -1;
                }
                continue;
            }
            char c = token.text.charAt(0);
            if (open < 0) {
                if ("„\"“»«‚".indexOf(c) >= 0) {
                    open = i;
                    opener = c;
                }
            } else if (closes(opener, c)) {
                mark(tokens, open + 1, i);
                open = -1;
            } else if (c == '„') {
                open = i;
                opener = c;
            }
        }
    }

    private static boolean closes(char opener, char c) {
        return switch (opener) {
            case '„' -> c == '“' || c == '”' || c == '"';
            case '“' -> c == '”' || c == '“';
            case '»' -> c == '«';
            case '«' -> c == '»';
            case '‚' -> c == '‘' || c == '’';
            default -> c == opener;
        };
    }

    /** A single word between quotation marks is the writer's own, used with a wink; unless it is a name. */
    private static void mark(List<Token> tokens, int from, int to) {
        boolean wink = to - from == 1
                && tokens.get(from).isWord()
                && !Character.isUpperCase(tokens.get(from).text.codePointAt(0));
        for (int i = from; i < to && !wink; i++) {
            tokens.get(i).quoted = true;
        }
    }
}
