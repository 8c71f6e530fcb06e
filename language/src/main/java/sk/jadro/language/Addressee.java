package sk.jadro.language;

import java.util.regex.Pattern;

/** To whom a letter is written, where its greeting tells. */
final class Addressee {
    private static final Pattern WOMAN = Pattern.compile("(?:Vážená|Milá|Drahá) (?:pani|slečna) [^,!\\n]{2,60}[,!]");

    private static final Pattern MAN = Pattern.compile("(?:Vážený|Milý|Drahý) pán|vážený pán");

    private Addressee() {}

    /** Whether it is one woman: {@code Vážená pani Malá,}. */
    static boolean isWoman(String text) {
        return text.contains("pani")
                && WOMAN.matcher(text).find()
                && !MAN.matcher(text).find();
    }
}
