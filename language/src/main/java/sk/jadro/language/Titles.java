package sk.jadro.language;

import java.util.List;

/** Titles of projects and the like that are sentences themselves: {@code do projektu Menej je lepšie}. */
final class Titles {
    private Titles() {}

    /** Whether a verb belongs to a title: right before it stands a word whose capital only a title explains. */
    static boolean isVerbOfTitle(List<Token> tokens, int verb) {
        return verb > 1
                && tokens.get(verb - 2).isWord()
                && tokens.get(verb - 1).word instanceof Word first
                && first.isCapitalised()
                && !first.isShouted()
                && first.names().stream().allMatch(reading -> reading.part() == 'W')
                && first.has('D')
                && !first.has('S');
    }
}
