package sk.jadro.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Surnames that are also trades: a text that has written one with a capital amid a sentence means the man elsewhere, too. */
final class Surnames {
    private final Set<String> names = new HashSet<>();

    void read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = sentence.firstWord() + 1; i > 0 && i < tokens.size(); i++) {
                if (tokens.get(i).word instanceof Word word
                        && isTrade(word)
                        && tokens.get(i - 1).word instanceof Word before
                        && !before.isCapitalised()) {
                    word.roles().forEach(role -> names.add(role.pair().masculine()));
                }
            }
        }
    }

    /** {@code Kováč prihral Bielikovi}: its capital alone says nothing where a sentence begins. */
    boolean isMeant(Word word) {
        return isTrade(word) && word.anyRole(role -> names.contains(role.pair().masculine()));
    }

    /** What may be somebody's trade, with a capital; people of a town have one anyway. */
    private static boolean isTrade(Word word) {
        return word.isCapitalised()
                && !word.isShouted()
                && !word.roles().isEmpty()
                && word.anyRole(role -> role.number() == 's')
                && !Character.isUpperCase(
                        word.roles().getFirst().pair().masculine().codePointAt(0));
    }
}
