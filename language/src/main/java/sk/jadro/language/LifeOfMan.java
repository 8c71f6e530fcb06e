package sk.jadro.language;

import java.util.regex.Pattern;

/** A text about one man: it says of him that he was born, lived and died, or what he has learnt and how old he is. */
final class LifeOfMan {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Of a woman the verbs would end otherwise. */
    private static final Pattern DIED = Pattern.compile(
            "\\b(?:(?:nás|navždy)(?: \\S+){0,8} (?:opustil|odišiel)|zomrel|zosnul|skonal|umrel|dotĺklo jeho srdce)\\b",
            FLAGS);

    private static final Pattern LIVED = Pattern.compile(
            "\\b(?:narodil sa|sa narodil|oženil sa|sa oženil|bol pochovaný|jeho pamiatk[ae]|posledn(?:á|ej) rozlúčk[ae]"
                    + "|posledne rozlúčili|navždy rozlúčili)\\b",
            FLAGS);

    /** Of one who lives his birth is told beside what he became, and that he is celebrated. */
    private static final Pattern BORN = Pattern.compile("\\b(?:narodil sa|sa(?: \\S+){0,6} narodil)\\b", FLAGS);

    private static final Pattern GREW = Pattern.compile(
            "\\b(?:vyučil sa|sa vyučil|zmaturoval|vyštudoval|absolvoval|oženil sa|sa oženil|nastúpil do|pracoval ako"
                    + "|začínal ako)\\b",
            FLAGS);

    private static final Pattern CELEBRATED = Pattern.compile(
            "\\b(?:jubil\\w+|oslávenc\\w+|narodeniny|narodenín|narodeninám|\\w+desiatnik\\w*|\\w+desiatin\\w*|dožil sa|dožíva sa"
                    + "|sa dožíva|sa dožil)\\b",
            FLAGS);

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

    /** How far from the verb his name may stand. */
    private static final int NEAR = 60;

    private LifeOfMan() {}

    static boolean isToldIn(String text) {
        return isOfDead(text)
                || BORN.matcher(text).find()
                        && GREW.matcher(text).find()
                        && CELEBRATED.matcher(text).find()
                        && NAME.matcher(text).find();
    }

    private static boolean isOfDead(String text) {
        return DIED.matcher(text)
                        .results()
                        .anyMatch(died -> NAME.matcher(text)
                                .region(Math.max(0, died.start() - NEAR), Math.min(text.length(), died.end() + NEAR))
                                .find())
                && LIVED.matcher(text).find();
    }
}
