package sk.jadro.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Divides a text into tokens and sentences, in one pass. */
final class Reader {
    /** A sentence that does not end is cut here, so that no rule has to look further than that. */
    private static final int LONGEST_SENTENCE = 400;

    private static final int PART = 20_000;

    private static final Set<String> ENDINGS = Set.of(".", "..", "!", "?", "…", "...", "?!", "!!", "!!!");

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
    /** Shortened words that end sentences, too: a capital after them tells. */
    private static final Set<String> UNITS = Set.of("hod", "min", "sek", "tis", "mil", "mld", "ks", "eur");

    private final Set<String> abbreviated;
    private final List<Token> tokens = new ArrayList<>();

    private Reader(String text, int from, int to, Morphology morphology, Set<String> abbreviated) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.morphology = morphology;
        this.abbreviated = abbreviated;
    }

    /** All tokens of a text, in order. */
    static List<Token> tokens(String text, Morphology morphology) {
        Reader reader = new Reader(text, 0, text.length(), morphology, Set.of());
        reader.tokenise();
        return reader.tokens;
    }

    /** A text as rules read it. */
    static Document read(String text, Morphology morphology, Lexicon lexicon) {
        return read(text, 0, text.length(), morphology, lexicon);
    }

    /** A part of a text, from the start of a paragraph to the end of one; places count from the start of the text. */
    static Document read(String text, int from, int to, Morphology morphology, Lexicon lexicon) {
        Reader reader = new Reader(text, from, to, morphology, lexicon.list("shortened"));
        reader.tokenise();
        Quotations.mark(reader.tokens);
        return new Document(text, reader.tokens, reader.sentences());
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

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        boolean startsLine = true;
        boolean nextStartsLine = true;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean end = false;
            boolean closed = false;
            if (token.kind == Token.Kind.LINE_BREAK) {
                end = breakEnds(i, current);
                nextStartsLine = end || current.isEmpty();
            } else {
                if (current.isEmpty()) {
                    startsLine = nextStartsLine;
                    nextStartsLine = false;
                }
                current.add(token);
                closed = token.kind == Token.Kind.SIGN && ENDINGS.contains(token.text) && ends(i);
                if (closed && i + 1 < tokens.size() && isClosing(tokens.get(i + 1), token)) {
                    current.add(tokens.get(++i));
                }
                end = closed || current.size() >= LONGEST_SENTENCE;
            }
            if (end && !current.isEmpty()) {
                sentences.add(sentence(current, startsLine, closed));
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            sentences.add(sentence(current, startsLine, false));
        }
        return sentences;
    }

    private static boolean isClosing(Token next, Token stop) {
        return next.start == stop.end && ("“”\"»«)’]".contains(next.text));
    }

    private static boolean closesQuotation(Token next, Token stop) {
        return next.start == stop.end && "“”\"»«".contains(next.text);
    }

    private static Sentence sentence(List<Token> tokens, boolean startsLine, boolean closed) {
        Token first = tokens.getFirst();
        boolean bullet = "-–—•*·▪◦●○►".contains(first.text);
        boolean numbered = tokens.size() > 1
                && (first.kind == Token.Kind.NUMBER || first.text.length() == 1 && first.isWord())
                && (tokens.get(1).is(".") || tokens.get(1).is(")"))
                && tokens.get(1).start == first.end;
        return new Sentence(List.copyOf(tokens), startsLine, startsLine && (bullet || numbered), closed);
    }

    /** Whether a line break ends a sentence, or is only where the line was full. */
    private boolean breakEnds(int i, List<Token> current) {
        if (current.isEmpty() || i + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(i + 1);
        if (next.kind == Token.Kind.LINE_BREAK) {
            return true;
        }
        boolean startsLower = next.isWord() && Character.isLowerCase(next.text.codePointAt(0));
        int lineStart = i;
        while (lineStart > 0 && tokens.get(lineStart - 1).kind != Token.Kind.LINE_BREAK && i - lineStart < 60) {
            lineStart--;
        }
        int line = tokens.get(i).start - tokens.get(Math.min(lineStart, i)).start;
        boolean full = line >= 50;
        Token last = current.getLast();
        if (last.is(";") || last.is(":")) {
            return true;
        }
        return !(startsLower && (full || last.is(",")) || full && last.is(",") && next.isWord());
    }

    /** {@code 3.}, but neither {@code 4km.} nor the last digits of a telephone number. */
    private static boolean isOrdinal(Token number, @Nullable Token before) {
        return number.kind == Token.Kind.NUMBER
                && number.text.length() <= 3
                && number.text.chars().allMatch(Character::isDigit)
                && (before == null || before.kind != Token.Kind.NUMBER);
    }

    /** {@code Postúpilo ich 19. Na stretnutí ...}: no name begins with such a word, and nothing is the 19th of them. */
    private static boolean beginsSentence(Token token) {
        return token.word != null
                && token.word.isCapitalised()
                && !token.word.isShouted()
                && token.word.names().stream().allMatch(reading -> reading.part() == 'W')
                && token.word.readings().stream().allMatch(reading -> "EOPDVTJQW".indexOf(reading.part()) >= 0)
                && !token.word.readings().isEmpty();
    }

    /** {@code 1. Na úvod}: the number of an item. */
    private boolean isFirstOfLine(int i) {
        return i == 0
                || tokens.get(i - 1).kind == Token.Kind.LINE_BREAK
                || !tokens.get(i - 1).isWord();
    }

    /** Whether a full stop or the like ends the sentence. */
    private boolean ends(int i) {
        Token stop = tokens.get(i);
        if (i + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(i + 1);
        if (next.kind == Token.Kind.LINE_BREAK) {
            return true;
        }
        boolean spaced = next.start > stop.end;
        boolean capital = Character.isUpperCase(next.text.codePointAt(0));
        if (stop.is("..") && i > 0 && tokens.get(i - 1).kind == Token.Kind.SIGN) {
            // The dots on which a form is filled in.
            return false;
        }
        if (!stop.is(".")) {
            return spaced && !(stop.is("…") || stop.is("...")) || capital;
        }
        @Nullable Token before = i > 0 ? tokens.get(i - 1) : null;
        if (before != null && before.end == stop.start) {
            if (isOrdinal(before, i > 1 ? tokens.get(i - 2) : null)) {
                return spaced && beginsSentence(next) && !isFirstOfLine(i - 1);
            }
            if (before.isWord()) {
                Word word = before.word;
                boolean initial = before.text.length() == 1 && Character.isUpperCase(before.text.charAt(0));
                if (initial || word != null && abbreviated.contains(word.lower())) {
                    return false;
                }
            }
        }
        if (closesQuotation(next, stop)) {
            return i + 2 < tokens.size()
                    && tokens.get(i + 2).start > next.end
                    && Character.isUpperCase(tokens.get(i + 2).text.codePointAt(0));
        }
        if (!spaced) {
            return capital && before != null && before.isWord() && before.text.length() > 2;
        }
        if (!capital && before != null && before.word != null && UNITS.contains(before.word.lower())) {
            return false;
        }
        // Also before a small letter: the sentence begins wrongly then.
        return true;
    }
}
