package sk.jadro.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A row of people, men and women in turn: {@code odborník, poslankyňa alebo žiak, hrnčiari, rezbári a čipkárky}, who stand
 * for anybody as they are.
 */
final class AlternatingRow {
    private static final Set<String> JOINING = Set.of(",", "a", "aj", "alebo", "či", "ani", "i");

    /** So many people make a row; of two, one may be known. */
    private static final int ROW = 3;

    /** Of many, three pairs may still be said. */
    private static final int LONG_ROW = 4;

    private AlternatingRow() {}

    static boolean isIn(List<Token> tokens, int i, Word word) {
        char number = word.roles().getFirst().number();
        if (Partners.isPaired(tokens, i, word)) {
            return false;
        }
        List<Word> row = new ArrayList<>(List.of(word));
        row.addAll(beside(tokens, i, -1, number));
        row.addAll(beside(tokens, i, 1, number));
        return row.size() >= (number == 's' ? ROW : LONG_ROW) && row.stream().anyMatch(AlternatingRow::isWoman);
    }

    /** The people who are joined to one, to the left or to the right, without any word between. */
    private static List<Word> beside(List<Token> tokens, int from, int step, char number) {
        List<Word> row = new ArrayList<>();
        int k = from + step;
        while (isJoint(tokens, k)) {
            while (isJoint(tokens, k)) {
                k += step;
            }
            if (k < 0
                    || k >= tokens.size()
                    || !(tokens.get(k).word instanceof Word other)
                    || !isPerson(tokens, k, number)) {
                return row;
            }
            row.add(other);
            k += step;
        }
        return row;
    }

    private static boolean isJoint(List<Token> tokens, int k) {
        return k >= 0 && k < tokens.size() && JOINING.contains(tokens.get(k).text);
    }

    private static boolean isPerson(List<Token> tokens, int k, char number) {
        return tokens.get(k).word instanceof Word word
                && !word.isCapitalised()
                && (isWoman(word)
                        || word.anyRole(role -> role.number() == number) && !Partners.isPaired(tokens, k, word));
    }

    private static boolean isWoman(Word word) {
        // "mladé rodiny": an adjective is no woman here.
        return !word.feminine().isEmpty() && word.roles().isEmpty() && !word.has('A');
    }
}
