package sk.jadro.language;

import java.util.ArrayList;
import java.util.List;

/** Divides a text into tokens, in one pass; {@link SentenceEnds} then into sentences. */
final class Reader {
    private static final int PART = 20_000;

    private static final String[] SIGNS = new String[128];

    static {
        for (int c = 0; c < SIGNS.length; c++) {
            SIGNS[c] = String.valueOf((char) c);
        }
    }

    private final String text;
    private final int from;
    private final int to;
    private final Morphology morphology;
    private final List<Token> tokens = new ArrayList<>();

    private Reader(String text, int from, int to, Morphology morphology) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.morphology = morphology;
    }

    /** All tokens of a text, in order. */
    static List<Token> tokens(String text, Morphology morphology) {
        Reader reader = new Reader(text, 0, text.length(), morphology);
        reader.tokenise();
        return reader.tokens;
    }

    /** A text as rules read it. */
    static Document read(String text, Morphology morphology, Lexicon lexicon) {
        return read(text, 0, text.length(), morphology, lexicon);
    }

    /** A part of a text, from the start of a paragraph to the end of one; places count from the start of the text. */
    static Document read(String text, int from, int to, Morphology morphology, Lexicon lexicon) {
        Reader reader = new Reader(text, from, to, morphology);
        reader.tokenise();
        Quotations.mark(reader.tokens);
        return new Document(
                text, reader.tokens, new SentenceEnds(reader.tokens, lexicon.list("shortened")).sentences());
    }

    /** Where a part of a text that begins here had best end: after a paragraph. A long text is read part by part. */
    static int endOfPart(String text, int from) {
        int enough = from + PART;
        if (enough >= text.length()) {
            return text.length();
        }
        int end = text.indexOf("\n\n", enough);
        return end < 0 ? text.length() : end + 2;
    }

    private void tokenise() {
        int length = to;
        int i = from;
        while (i < length) {
            int c = text.codePointAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f') {
                int end = c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
                tokens.add(new Token(i, end, Token.Kind.LINE_BREAK, "\n", null));
                i = end;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u00ad') {
                i += Character.charCount(c);
            } else if (Character.isLetter(c)) {
                i = word(i);
            } else if (Character.isDigit(c)) {
                i = number(i);
            } else if ((c == '#' || c == '@') && i + 1 < length && Character.isLetter(text.codePointAt(i + 1))) {
                int end = letters(i + 1);
                tokens.add(new Token(i, end, Token.Kind.ADDRESS, text.substring(i, end), null));
                i = end;
            } else {
                i = sign(i, c);
            }
        }
    }

    private int letters(int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && !isMark(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private int word(int from) {
        int i = letters(from);
        while (i + 1 < text.length()) {
            char c = text.charAt(i);
            boolean inner = c == '-' || c == '’' || c == '\'' || c == '\u2011' || c == '\u00ad';
            if (!inner || !Character.isLetterOrDigit(text.codePointAt(i + 1))) {
                break;
            }
            i = letters(i + 1);
        }
        int address = address(from, i);
        if (address > i) {
            tokens.add(new Token(from, address, Token.Kind.ADDRESS, text.substring(from, address), null));
            return address;
        }
        String form = text.substring(from, i);
        Word word = morphology.word(form);
        // The text that many tokens share, not one of their own.
        tokens.add(new Token(from, i, Token.Kind.WORD, word.form(), word));
        return i;
    }

    /** The end of an address that begins with this word; its own end if it is none. */
    private int address(int from, int end) {
        if (end + 1 >= text.length()) {
            return end;
        }
        char c = text.charAt(end);
        boolean scheme = text.startsWith("://", end);
        boolean mail = c == '@';
        boolean dotted = c == '.' && isAsciiLetterOrDigit(text.charAt(end + 1)) && isAscii(from, end);
        if (dotted) {
            int rest = letters(end + 1);
            // "mesta.Potom" lacks a space; "www.mesto.sk" and "zapis.pdf" are addresses.
            dotted = rest - end - 1 >= 2
                    && (from + 3 == end && text.startsWith("www", from) || Character.isLowerCase(text.charAt(end + 1)))
                    && (rest - end - 1 <= 4 || text.startsWith(".", rest) || text.startsWith("@", rest));
        }
        if (!scheme && !mail && !dotted) {
            return end;
        }
        int i = end;
        while (i < text.length()) {
            char next = text.charAt(i);
            if (Character.isWhitespace(next) || "„“”\"<>()[]{}».,;:!?".indexOf(next) >= 0 && !continues(i)) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean continues(int sign) {
        return sign + 1 < text.length()
                && "„“”\"<>()»".indexOf(text.charAt(sign)) < 0
                && (Character.isLetterOrDigit(text.charAt(sign + 1)) || text.charAt(sign + 1) == '/');
    }

    private boolean isAscii(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private int number(int from) {
        int i = letters(from);
        boolean pure = true;
        for (int k = from; k < i; k++) {
            pure &= Character.isDigit(text.charAt(k));
        }
        while (pure
                && i + 1 < text.length()
                && ",.:".indexOf(text.charAt(i)) >= 0
                && Character.isDigit(text.charAt(i + 1))) {
            i = letters(i + 1);
        }
        tokens.add(new Token(from, i, Token.Kind.NUMBER, text.substring(from, i), null));
        return i;
    }

    private int sign(int from, int c) {
        int i = from + Character.charCount(c);
        if (c == '.' || c == '!' || c == '?') {
            while (i < text.length() && i - from < 3 && ".!?".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
        }
        String sign = i - from == 1 && c < SIGNS.length ? SIGNS[c] : text.substring(from, i);
        tokens.add(new Token(from, i, Token.Kind.SIGN, sign, null));
        return i;
    }
}
