package sk.jadro.language;

import java.util.List;

/** What nobody may do, where a text does not speak to its reader: {@code je zakázané vstupovať → nesmie sa vstupovať}. */
final class Bans {
    private static final String READER = "nesmiete";

    private Bans() {}

    /** The replacement as it can be said of anybody; empty where it can't. */
    static String ofAnybody(String text, List<Token> tokens, Rewording.Proposal proposal) {
        if (!text.equals(READER)) {
            return text;
        }
        boolean unsayable = hasObject(tokens, proposal.last() + 1);
        return unsayable ? "" : Clitics.placed("nesmie", "sa", tokens, proposal.first());
    }

    /** {@code poškodzovať stromy}: behind <i>sa</i> it would be the subject; a verb with its own <i>sa</i> needs no other. */
    private static boolean hasObject(List<Token> tokens, int from) {
        for (int k = from; k < tokens.size() && tokens.get(k).isWord(); k++) {
            if (Clitics.isReflexive(tokens.get(k).text)) {
                return true;
            }
            boolean object = tokens.get(k).word instanceof Word noun
                    && noun.anyReading(reading -> reading.isNoun()
                            && reading.grammaticalCase() == '4'
                            && (reading.number() == 'p' || reading.gender() != 'n'))
                    && Government.governing(tokens, k).isEmpty()
                    && !noun.has('E')
                    && !noun.hasTag("VI");
            if (object) {
                return true;
            }
        }
        return false;
    }
}
