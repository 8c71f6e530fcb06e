package sk.jadro.language;

/** The names of months in the genitive, as dates have them. */
final class Months {
    private Months() {}

    static boolean isMonth(Token token) {
        return isMonth(token.text);
    }

    static boolean isMonth(String text) {
        return switch (text) {
            case "januára",
                    "februára",
                    "marca",
                    "apríla",
                    "mája",
                    "júna",
                    "júla",
                    "augusta",
                    "septembra",
                    "októbra",
                    "novembra",
                    "decembra" -> true;
            default -> false;
        };
    }
}
