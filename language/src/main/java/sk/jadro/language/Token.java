package sk.jadro.language;

import org.jspecify.annotations.Nullable;

/** A word, number, sign or line break of a text. */
final class Token {
    enum Kind {
        WORD,
        NUMBER,
        /** An address of the web or of mail, a file name, a hash tag: nothing is said about it. */
        ADDRESS,
        SIGN,
        LINE_BREAK
    }

    final int start;
    final int end;
    final Kind kind;
    final String text;
    /** Of words only. */
    final @Nullable Word word;

    /** Whether it stands between quotation marks. */
    boolean quoted;

    Token(int start, int end, Kind kind, String text, @Nullable Word word) {
        this.start = start;
        this.end = end;
        this.kind = kind;
        this.text = text;
        this.word = word;
    }

    boolean isWord() {
        return word != null;
    }

    boolean is(String sign) {
        return text.equals(sign);
    }

    /** What an item of a list begins with. */
    boolean isBullet() {
        return "-–—•*·▪◦●○►".contains(text);
    }

    boolean isLower(String form) {
        return word != null && word.lower().equals(form);
    }

    @Override
    public String toString() {
        return text;
    }
}
