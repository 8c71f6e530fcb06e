package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** Letters that nobody has to explain: of a club before the name of its town, and those that are spoken of as letters. */
final class LettersOfNames {
    private static final Set<String> LETTERS =
            Set.of("písmeno", "kód", "predpona", "predvoľba", "prefix", "veľkosť", "typ", "skupina");

    private LettersOfNames() {}

    static boolean areMeant(List<Token> tokens, int i) {
        return isClub(tokens, i) || areSpelt(tokens, i);
    }

    /** {@code MBK Vrbie, ŠK Lúčna}: a club is called after its town, and spoken so. */
    private static boolean isClub(List<Token> tokens, int i) {
        String text = tokens.get(i).text;
        return text.length() < 5
                && text.endsWith("K")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).word instanceof Word town
                && town.isCapitalised()
                && !town.isShouted();
    }

    /** {@code písmená SK, kód BA, predpona EU}: spoken of as letters, whatever they are short for. */
    private static boolean areSpelt(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i - 1).word instanceof Word before
                && before.hasLemmaIn(LETTERS)
                && !(i + 1 < tokens.size() && tokens.get(i + 1).is("("));
    }
}
