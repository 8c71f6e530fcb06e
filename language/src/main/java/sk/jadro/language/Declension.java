package sk.jadro.language;

import java.util.List;
import java.util.Optional;

/** Slovak nouns and adjectives by the patterns of their endings, for words that no dictionary has. */
final class Declension {
    private static final String LONG = "áéíóúýĺŕô";

    private static final List<String> HARD_ENDINGS =
            List.of("ého", "ému", "ými", "ých", "ým", "ej", "ou", "om", "ý", "á", "é", "ú", "í");

    private Declension() {}

    /** Whether a lemma declines as an adjective: {@code dospelý, vedúci, dospelá, vedúca}. */
    static boolean isAdjectival(String lemma, char gender) {
        return gender == 'm'
                ? lemma.endsWith("ý") || lemma.endsWith("úci") || lemma.endsWith("iaci")
                : lemma.endsWith("á") || lemma.endsWith("úca") || lemma.endsWith("iaca");
    }

    /** The lemma that a form would have if it were an adjective as {@code nový}; empty if it can't be one. */
    static String hardAdjective(String form) {
        for (String ending : HARD_ENDINGS) {
            if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                return form.substring(0, form.length() - ending.length()) + "ý";
            }
        }
        return "";
    }

    /** A noun in a number (s, p) and case (1 to 7): the masculine animate or the feminine one. */
    static Optional<String> form(String lemma, char gender, char number, char grammaticalCase) {
        if (isAdjectival(lemma, gender)) {
            return Optional.of(adjective(lemma, gender, number, grammaticalCase));
        }
        return gender == 'm' ? masculine(lemma, number, grammaticalCase) : feminine(lemma, number, grammaticalCase);
    }

    /** An adjective or adjectival noun; its lemma may be masculine or feminine. */
    static String adjective(String lemma, char gender, char number, char grammaticalCase) {
        boolean hard = lemma.endsWith("ý") || lemma.endsWith("á");
        String stem = lemma.substring(0, lemma.length() - 1);
        String ending =
                hard ? hardEnding(gender, number, grammaticalCase) : softEnding(gender, number, grammaticalCase);
        return stem + ending;
    }

    private static String hardEnding(char gender, char number, char kase) {
        boolean feminine = gender == 'f';
        if (number == 's') {
            return switch (kase) {
                case '1' -> feminine ? "á" : "ý";
                case '2' -> feminine ? "ej" : "ého";
                case '3' -> feminine ? "ej" : "ému";
                case '4' -> feminine ? "ú" : "ého";
                case '6' -> feminine ? "ej" : "om";
                default -> feminine ? "ou" : "ým";
            };
        }
        return switch (kase) {
            case '1' -> feminine ? "é" : "í";
            case '4' -> feminine ? "é" : "ých";
            case '3' -> "ým";
            case '7' -> "ými";
            default -> "ých";
        };
    }

    private static String softEnding(char gender, char number, char kase) {
        boolean feminine = gender == 'f';
        if (number == 's') {
            return switch (kase) {
                case '1' -> feminine ? "a" : "i";
                case '2' -> feminine ? "ej" : "eho";
                case '3' -> feminine ? "ej" : "emu";
                case '4' -> feminine ? "u" : "eho";
                case '6' -> feminine ? "ej" : "om";
                default -> feminine ? "ou" : "im";
            };
        }
        return switch (kase) {
            case '1' -> feminine ? "e" : "i";
            case '4' -> feminine ? "e" : "ich";
            case '3' -> "im";
            case '7' -> "imi";
            default -> "ich";
        };
    }

    private static Optional<String> masculine(String lemma, char number, char kase) {
        boolean inA = lemma.endsWith("a");
        boolean inEc = lemma.endsWith("ec");
        String stem = inA
                ? lemma.substring(0, lemma.length() - 1)
                : inEc ? lemma.substring(0, lemma.length() - 2) + "c" : lemma;
        if (number == 's') {
            return Optional.of(
                    switch (kase) {
                        case '1' -> lemma;
                        case '2', '4' -> stem + (inA ? "u" : "a");
                        case '3', '6' -> stem + "ovi";
                        default -> stem + "om";
                    });
        }
        return Optional.of(
                switch (kase) {
                    case '1' -> pluralNominative(lemma, stem, inA);
                    case '2', '4' -> stem + "ov";
                    case '3' -> stem + "om";
                    case '6' -> stem + "och";
                    default -> stem + (inA || inEc ? "ami" : "mi");
                });
    }

    private static String pluralNominative(String lemma, String stem, boolean inA) {
        if (lemma.endsWith("teľ")) {
            return lemma.substring(0, lemma.length() - 1) + "lia";
        }
        if (lemma.endsWith("an")) {
            return lemma + "ia";
        }
        if (lemma.endsWith("ista")) {
            return stem + "i";
        }
        if (inA) {
            return stem + "ovia";
        }
        if (lemma.endsWith("k")) {
            return lemma.substring(0, lemma.length() - 1) + "ci";
        }
        if (lemma.endsWith("ch")) {
            return lemma.substring(0, lemma.length() - 2) + "si";
        }
        return stem + "i";
    }

    private static Optional<String> feminine(String lemma, char number, char kase) {
        if (lemma.endsWith("yňa")) {
            String stem = lemma.substring(0, lemma.length() - 1);
            return Optional.of(
                            number == 's'
                                    ? switch (kase) {
                                        case '1' -> lemma;
                                        case '2' -> stem + "e";
                                        case '3', '6' -> stem.substring(0, stem.length() - 1) + "ni";
                                        case '4' -> stem + "u";
                                        default -> stem + "ou";
                                    }
                                    : switch (kase) {
                                        case '1', '4' -> stem.substring(0, stem.length() - 1) + "ne";
                                        case '2' -> lemma.substring(0, lemma.length() - 3) + "ýň";
                                        case '3' -> stem.substring(0, stem.length() - 1) + "niam";
                                        case '6' -> stem.substring(0, stem.length() - 1) + "niach";
                                        default -> stem + "ami";
                                    })
                    .map(form -> form.replace("kyňe", "kyne"));
        }
        if (!lemma.endsWith("a")) {
            return Optional.empty();
        }
        String stem = lemma.substring(0, lemma.length() - 1);
        return Optional.of(
                number == 's'
                        ? switch (kase) {
                            case '1' -> lemma;
                            case '2' -> stem + "y";
                            case '3', '6' -> stem + "e";
                            case '4' -> stem + "u";
                            default -> stem + "ou";
                        }
                        : switch (kase) {
                            case '1', '4' -> stem + "y";
                            case '2' -> pluralGenitive(stem);
                            case '3' -> stem + (longVowelAllowed(stem) ? "ám" : "am");
                            case '6' -> stem + (longVowelAllowed(stem) ? "ách" : "ach");
                            default -> stem + "ami";
                        });
    }

    /** The rhythmic law: no long syllable after a long one. */
    private static boolean longVowelAllowed(String stem) {
        return !lastSyllableIsLong(stem);
    }

    private static String pluralGenitive(String stem) {
        if (!stem.endsWith("k") || stem.length() < 3) {
            return stem;
        }
        String before = stem.substring(0, stem.length() - 1);
        if (lastSyllableIsLong(before)) {
            return before + "ok";
        }
        return switch (before.charAt(before.length() - 1)) {
            case 'ľ' -> before.substring(0, before.length() - 1) + "liek";
            case 'ň' -> before.substring(0, before.length() - 1) + "niek";
            case 'ť' -> before.substring(0, before.length() - 1) + "tiek";
            case 'ď' -> before.substring(0, before.length() - 1) + "diek";
            case 'j' -> before + "ok";
            default -> before + "iek";
        };
    }

    private static boolean lastSyllableIsLong(String stem) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            char c = stem.charAt(i);
            if (LONG.indexOf(c) >= 0) {
                return true;
            }
            if ("aeiouyä".indexOf(c) >= 0) {
                return i > 0 && stem.charAt(i - 1) == 'i' && "aeu".indexOf(c) >= 0;
            }
        }
        return false;
    }
}
