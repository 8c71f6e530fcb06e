package sk.jadro.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Divides tokens into sentences: not every full stop ends one, and lines without any may. */
final class SentenceEnds {
    /** A sentence that does not end is cut here, so that no rule has to look further than that. */
    private static final int LONGEST_SENTENCE = 400;

    private static final Set<String> ENDINGS = Set.of(".", "..", "!", "?", "…", "...", "?!", "!!", "!!!");

    /** Shortened words that end sentences, too: a capital after them tells. */
    private static final Set<String> UNITS = Set.of("hod", "min", "sek", "tis", "mil", "mld", "ks", "eur");

    /** Signs of units that stand for something else elsewhere: {@code l. Štúra, t. j.}. */
    private static final Set<String> SIGNS_OF_UNITS = Set.of("t", "l", "m", "g", "h", "s");

    private final List<Token> tokens;
    private final Set<String> abbreviated;

    /** @param abbreviated words behind whose full stop a sentence goes on */
    SentenceEnds(List<Token> tokens, Set<String> abbreviated) {
        this.tokens = tokens;
        this.abbreviated = abbreviated;
    }

    List<Sentence> sentences() {
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
        boolean bullet = first.isBullet();
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

    /** {@code v klubovni na Podhájskej 3. Pozvanie sme poslali}: the number of a house. */
    private boolean isInStreet(int number) {
        return number > 1
                && tokens.get(number - 1).word instanceof Word street
                && street.isCapitalised()
                && (tokens.get(number - 2).isLower("na")
                        || tokens.get(number - 2).word instanceof Word kind
                                && (kind.hasLemma("ulica") || kind.hasLemma("námestie")));
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
                && token.word.allReadings(
                        reading -> "EOPDVTJQW".indexOf(reading.part()) >= 0 || isOutcry(token.word, reading))
                && !token.word.readings().isEmpty();
    }

    /** {@code Jej vodič}: what is a pronoun cries out as a noun, too. */
    private static boolean isOutcry(Word word, Reading reading) {
        return reading.tag().startsWith("SU") && word.has('P');
    }

    /** {@code unesie 40 t. Navrhol ho}: the sign of a unit, behind its number, and what begins as no name does. */
    private boolean isBehindUnit(int i, Token next) {
        return i > 1
                && SIGNS_OF_UNITS.contains(tokens.get(i - 1).text)
                && tokens.get(i - 2).kind == Token.Kind.NUMBER
                && !(i > 2 && tokens.get(i - 3).is("§"))
                && beginsAnother(next);
    }

    /** {@code Skláreň, a. s.}: the full stop of a company's kind may be the sentence's, too. */
    private boolean isBehindCompany(int i) {
        return i > 4 && tokens.get(i - 4).is(",") && Bodies.isCompany(tokens, i - 3)
                || i > 6 && tokens.get(i - 6).is(",") && Bodies.isCompany(tokens, i - 5);
    }

    /** {@code Huta, a. s. Program zostavili}, but not {@code Huta, a. s. Košice} nor {@code Huta, a. s. Ing. Malý}. */
    private boolean beginsAnother(Token next) {
        return next.word != null
                && next.word.isCapitalised()
                && !next.word.isShouted()
                && !next.word.readings().isEmpty()
                && next.word.names().stream().allMatch(reading -> reading.part() == 'W')
                && !abbreviated.contains(next.word.lower());
    }

    /** {@code 1. Na úvod}: the number of an item, but not the month of {@code do 5. 6. V júli}. */
    private boolean isFirstOfLine(int i) {
        if (i == 0 || tokens.get(i - 1).kind == Token.Kind.LINE_BREAK) {
            return true;
        }
        boolean ofDate = i > 1 && tokens.get(i - 1).is(".") && tokens.get(i - 2).kind == Token.Kind.NUMBER;
        return !ofDate && !tokens.get(i - 1).isWord();
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
        return endsWithStop(i, stop, next, spaced, capital);
    }

    private boolean endsWithStop(int i, Token stop, Token next, boolean spaced, boolean capital) {
        @Nullable Token before = i > 0 ? tokens.get(i - 1) : null;
        if (before != null && before.end == stop.start) {
            if (i > 3 && tokens.get(i - 2).is(".") && tokens.get(i - 3).isLower("č")) {
                // "k stánku č. 5. Potom ...": a number, and nothing is the fifth.
                return spaced && capital;
            }
            if (isOrdinal(before, i > 1 ? tokens.get(i - 2) : null)) {
                return spaced
                        && (beginsSentence(next) || isInStreet(i - 1) && beginsAnother(next))
                        && !isFirstOfLine(i - 1);
            }
            if (isRoman(before) && !capital) {
                // "vzdelanie I. alebo II. stupňa": an ordinal.
                return false;
            }
            if (isShortened(before)) {
                return spaced && (isBehindCompany(i) && beginsAnother(next) || isBehindUnit(i, next));
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

    private static boolean isRoman(Token token) {
        return token.isWord() && token.text.chars().allMatch(letter -> "IVXLCM".indexOf(letter) >= 0);
    }

    /** An initial, or an abbreviation after which a sentence goes on. */
    private boolean isShortened(Token token) {
        boolean initial = token.text.length() == 1 && Character.isUpperCase(token.text.charAt(0));
        return token.isWord() && (initial || token.word != null && abbreviated.contains(token.word.lower()));
    }
}
