package sk.jadro.language;

import java.util.List;

/**
 * The tokens from one end of a sentence to the next.
 *
 * @param tokens its words, numbers and signs; no line breaks
 * @param startsLine whether it is the first of its line
 * @param item whether its line begins with a bullet or a number
 * @param closed whether it ends with a full stop or another sign that ends sentences
 */
record Sentence(List<Token> tokens, boolean startsLine, boolean item, boolean closed) {

    int start() {
        return tokens.getFirst().start;
    }

    int end() {
        return tokens.getLast().end;
    }

    /** The first word of it, past bullets, numbers and quotation marks; -1 if it has none. */
    int firstWord() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                return i;
            }
        }
        return -1;
    }

    int words() {
        int words = 0;
        for (Token token : tokens) {
            if (token.isWord()) {
                words++;
            }
        }
        return words;
    }
}
