package sk.jadro.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** G4: what a form asks of men only: {@code Rodinný stav: slobodný – ženatý – vdovec}, {@code Meno manžela:}. */
final class MaritalStatus {
    private static final Message CHOICE =
            new Message("Formulár vypĺňajú aj ženy. Uveďte oba rody.", "Women fill in the form, too. Name both.");

    private static final Map<String, String> CHOICES = Map.of(
            "slobodný", "slobodný/slobodná",
            "ženatý", "ženatý/vydatá",
            "rozvedený", "rozvedený/rozvedená",
            "ovdovený", "ovdovený/ovdovená",
            "vdovec", "vdovec/vdova");

    private static final Map<String, String> PARTNERS = Map.of(
            "manžel", "manžel/manželka",
            "manžela", "manžela/manželky",
            "manželovi", "manželovi/manželke",
            "manželom", "manželom/manželkou");

    private static final Set<String> ASKING = Set.of("uveďte", "vyplňte", "zapíšte", "uviesť", "vypíšte");

    private MaritalStatus() {}

    static void check(Sentence sentence, Collector collector) {
        List<Token> tokens = sentence.tokens();
        partner(tokens, collector);
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
        boolean choices = tokens.size() > 4
                && tokens.get(0).isLower("stav")
                && tokens.get(1).is(":")
                && CHOICES.containsKey(tokens.get(2).text)
                && !tokens.get(3).isWord()
                && CHOICES.containsKey(tokens.get(4).text);
        return choices ? 2 : 0;
    }

    private static boolean isAskedFor(List<Token> tokens, int i) {
        return tokens.getLast().is(":") || tokens.subList(0, i).stream().anyMatch(MaritalStatus::isAsking);
    }

    private static boolean isAsking(Token token) {
        return token.word != null && ASKING.contains(token.word.lower());
    }

    private static boolean isWifeNamed(List<Token> tokens) {
        return tokens.stream().anyMatch(other -> other.word != null && other.word.hasLemma("manželka"));
    }

    /** {@code Uveďte manžela, Meno manžela:}, but not {@code manžela/manželky}. */
    private static void partner(List<Token> tokens, Collector collector) {
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String both = token.word != null && token.word.lower().startsWith("manžel")
                    ? PARTNERS.get(token.word.lower())
                    : null;
            if (both != null && isAskedFor(tokens, i) && !isWifeNamed(tokens)) {
                boolean object = token.text.equals("manžela") && isAsking(tokens.get(i - 1));
                String right = object ? "manžela/manželku" : both;
                collector.add(token.start, token.end, Category.GENDER, "G4", Severity.HINT, CHOICE, right);
            }
        }
    }
}
