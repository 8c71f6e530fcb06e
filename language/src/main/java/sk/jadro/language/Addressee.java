package sk.jadro.language;

import java.util.regex.Pattern;

/** To whom a letter is written, where its greeting tells. */
final class Addressee {
    private static final Pattern WOMAN = Pattern.compile("(?:Vážená|Milá|Drahá) (?:pani|slečna) [^,!\\n]{2,60}[,!]");

    private static final Pattern MAN = Pattern.compile("(?:Vážený|Milý|Drahý) pán|vážený pán");

    /** What is said to a reader: {@code vám, vaše, máte, nezabudnite, volajte}. */
    private static final Pattern READER = Pattern.compile(
            "\\b(?:vy|ste|vás|vám|vami|váš|vaš\\p{L}*|\\p{L}*(?:máte|môžete|musíte|chcete|viete|nájdete|bite|nite|ajte|ujte|ívajte|šlite|ľte|ďte|ňte|žte))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Addressee() {}

    /** Whether the text speaks to whoever reads it. */
    static boolean isReader(String text) {
        return READER.matcher(text).find();
    }

    /** Whether it is one woman: {@code Vážená pani Malá,}. */
    static boolean isWoman(String text) {
        return text.contains("pani")
                && WOMAN.matcher(text).find()
                && !MAN.matcher(text).find();
    }
}
