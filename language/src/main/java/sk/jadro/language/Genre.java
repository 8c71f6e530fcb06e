package sk.jadro.language;

import java.util.List;
import java.util.Locale;

/** What kind of text it is, where that makes wordings right that are a burden elsewhere. */
enum Genre {
    /** It lays down the law: the law's own words are in place, and its terms speak of anybody. */
    BY_LAW,
    /** It says who owes what to whom: {@code je povinný}. */
    CONTRACT,
    OTHER;

    /** What its title says of a by-law; VZN stands as a word of its own. */
    private static final List<String> LAWS = List.of("nariadeni", "vzn ", "štatút");

    /** How an extract of a by-law speaks of itself. */
    private static final List<String> OF_LAW =
            List.of("týmto nariadením", "tohto nariadenia", "toto nariadenie", "tohto vzn", "toto vzn");

    private static final List<String> AGREED = List.of("zmluv", "dohod");

    private static final List<String> PARTIES = List.of(
            "nájomca",
            "prenajímateľ",
            "objednávateľ",
            "zhotoviteľ",
            "kupujúci",
            "predávajúci",
            "požičiavateľ",
            "poskytovateľ",
            "darca",
            "prijímateľ");

    /** A text that only quotes a law or a contract has fewer lines that begin as its parts do. */
    private static final int PARTS = 2;

    /** How far from its beginning a text says what it is. */
    private static final int TITLE = 200;

    static Genre of(String text) {
        if (hasParts(text, "§")) {
            return BY_LAW;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String title = lower.substring(0, Math.min(lower.length(), TITLE));
        boolean articles = hasParts(text, "Čl") || hasParts(text, "ČL");
        boolean paragraphs = hasParagraphs(text);
        if ((articles || paragraphs) && LAWS.stream().anyMatch(title::contains)
                || (articles || paragraphs || hasPart(text, "§"))
                        && OF_LAW.stream().anyMatch(lower::contains)) {
            return BY_LAW;
        }
        boolean agreed = AGREED.stream().anyMatch(title::contains);
        boolean parties = lower.contains("zmluvné strany") || lower.contains("zmluvných strán");
        boolean named = lower.contains("ďalej len") && PARTIES.stream().anyMatch(lower::contains);
        return agreed && (articles || parties) || articles && (parties || named) ? CONTRACT : OTHER;
    }

    private static boolean hasPart(String text, String sign) {
        return text.lines().anyMatch(line -> line.strip().startsWith(sign));
    }

    /** {@code (1)}, {@code (2)} at the beginning of lines. */
    private static boolean hasParagraphs(String text) {
        return text.lines()
                        .filter(line -> line.strip().matches("\\(\\d{1,2}\\) .*"))
                        .limit(PARTS)
                        .count()
                == PARTS;
    }

    private static boolean hasParts(String text, String sign) {
        return text.lines()
                        .filter(line -> line.strip().startsWith(sign))
                        .limit(PARTS)
                        .count()
                == PARTS;
    }
}
