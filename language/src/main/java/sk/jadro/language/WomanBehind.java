package sk.jadro.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a woman's name stands right behind what she is called: {@code predseda komisie Mgr. Eva Malá, u lektora Evy Malej}. */
final class WomanBehind {
    /** The most words between a noun and the name. */
    private static final int ATTRIBUTE = 4;

    /** How the surname and the given name end in a case. */
    private static final Map<Character, Set<String>> GIVEN = Map.of(
            '2', Set.of("y", "e", "i"),
            '3', Set.of("e", "i"),
            '4', Set.of("u"),
            '6', Set.of("e", "i"),
            '7', Set.of("ou"));

    private static final Map<Character, String> SURNAME = Map.of('2', "ej", '3', "ej", '4', "ú", '6', "ej", '7', "ou");

    private static final Set<String> FOR = Set.of("pre", "na", "za");

    private final PersonNames names;
    /** Whose they are stands behind them: {@code zástupcu Evy Malej}. */
    private final Set<String> relations;

    WomanBehind(Lexicon lexicon, PersonNames names) {
        this.names = names;
        relations = lexicon.list("relations");
    }

    boolean isNamed(List<Token> tokens, int noun, Role role) {
        boolean subject = role.grammaticalCase() == '1';
        // "autora knihy Evy Malej": in some cases the name could be the attribute's; "hovorcu mesta Evu Malú" is one.
        boolean past = subject || role.grammaticalCase() == '4' || role.grammaticalCase() == '7';
        int k = noun + 1;
        while (past && k < tokens.size() && k <= noun + ATTRIBUTE && isAttribute(tokens, k)) {
            k++;
        }
        boolean calledAgain = k > noun + 1
                && tokens.get(k - 1).word instanceof Word called
                && !called.feminine().isEmpty();
        while (k + 1 < tokens.size() && names.isTitle(tokens, k)) {
            k += 2;
        }
        if (k == noun + 1 && relations.contains(role.pair().masculine())) {
            // "zástupcu Evy Malej": whose he is; "zástupca primátora Eva Malá" has it before the name.
            return false;
        }
        return !calledAgain && (subject ? names.isWoman(tokens, k) : isWomanIn(tokens, k, role.grammaticalCase()));
    }

    /** {@code komisie, Mestského úradu, pre bývanie}. */
    private boolean isAttribute(List<Token> tokens, int k) {
        return !names.isTitle(tokens, k)
                && !names.isWoman(tokens, k)
                && tokens.get(k).word instanceof Word word
                // The letter "a" could be a noun, too: "riaditeľa školy a Evu Malú" are two.
                && word.lower().length() > 1
                && (Recasing.isInCase(tokens.get(k), '2')
                        || Abbreviations.isAbbreviation(word.form())
                        || FOR.contains(word.lower())
                        || FOR.contains(tokens.get(k - 1).text));
    }

    private boolean isWomanIn(List<Token> tokens, int k, char kase) {
        if (k + 1 >= tokens.size()
                || !(tokens.get(k).word instanceof Word given)
                || !(tokens.get(k + 1).word instanceof Word surname)) {
            return false;
        }
        return given.isCapitalised()
                && surname.isCapitalised()
                && surname.lower().endsWith(SURNAME.getOrDefault(kase, "á"))
                && GIVEN.getOrDefault(kase, Set.of()).stream()
                        .anyMatch(ending -> names.isWomanName(given.lower(), ending));
    }
}
