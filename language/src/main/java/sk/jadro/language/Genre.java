package sk.jadro.language;

import java.util.Locale;

/** What kind of text it is, where that makes wordings right that are a burden elsewhere. */
enum Genre {
    /** It lays down the law: the law's own words are in place, and its terms speak of anybody. */
    BY_LAW,
    /** It says who owes what to whom: {@code je povinný}. */
    CONTRACT,
    OTHER;

    /** A text that only quotes a law or a contract has fewer lines that begin as its parts do. */
    private static final int PARTS = 2;

    /** How far from its beginning a text says what it is. */
    private static final int TITLE = 200;

    static Genre of(String text) {
        if (hasParts(text, "§")) {
            return BY_LAW;
        }
        String title = text.substring(0, Math.min(text.length(), TITLE)).toLowerCase(Locale.ROOT);
        boolean articles = hasParts(text, "Čl") || hasParts(text, "ČL");
        if (articles && (title.contains("nariadeni") || title.contains("vzn ") || title.contains("štatút"))) {
            return BY_LAW;
        }
        boolean agreed = title.contains("zmluv") || title.contains("dohod");
        return agreed && (articles || text.contains("mluvné strany") || text.contains("MLUVNÉ STRANY"))
                ? CONTRACT
                : OTHER;
    }

    private static boolean hasParts(String text, String sign) {
        return text.lines()
                        .filter(line -> line.strip().startsWith(sign))
                        .limit(PARTS)
                        .count()
                == PARTS;
    }
}
