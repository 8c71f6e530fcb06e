package sk.jadro.language;

import java.util.List;
import java.util.Map;

/** G4: the choices of a form that men only can tick: {@code Rodinný stav: slobodný – ženatý – vdovec}. */
final class MaritalStatus {
    private static final Message CHOICE =
            new Message("Formulár vypĺňajú aj ženy. Uveďte oba rody.", "Women fill in the form, too. Name both.");

    private static final Map<String, String> CHOICES = Map.of(
            "slobodný", "slobodný/slobodná",
            "ženatý", "ženatý/vydatá",
            "rozvedený", "rozvedený/rozvedená",
            "ovdovený", "ovdovený/ovdovená",
            "vdovec", "vdovec/vdova");

    private MaritalStatus() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        int label = labelEnd(tokens);
        for (int i = label; i > 0 && i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean paired = i + 1 < tokens.size()
                            && (tokens.get(i + 1).is("/") || tokens.get(i + 1).is("("))
                    || tokens.get(i - 1).is("/");
            String both = token.word == null ? null : CHOICES.get(token.word.lower());
            if (both != null && !paired) {
                collector.add(token.start, token.end, Category.GENDER, "G4", Severity.HINT, CHOICE, both);
            }
        }
    }

    /** Where the choices begin; 0 where there are none. */
    private static int labelEnd(List<Token> tokens) {
        for (int i = 0; i + 1 < Math.min(tokens.size(), 4); i++) {
            if (tokens.get(i).isLower("rodinný") && tokens.get(i + 1).isLower("stav")) {
                return i + 2;
            }
        }
        return 0;
    }
}
