package sk.jadro.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether one person speaks for themselves, in a blog, a column or an open letter, and of whom they speak there: readers
 * leave alone whoever the writer knows and says so, but not all to whom the town is.
 */
final class OwnVoice {
    private static final Set<String> FIRST_PERSON = Set.of("som", "ja", "ma", "mi", "mne", "mňa", "môj");

    private static final String MY = "moj";

    /** Forms and lists of questions have a few of these, too. */
    private static final int ENOUGH = 6;

    /** In which they say whom they know, or whom they think of. */
    private static final Set<String> OWN = Set.of("môj", "niektorý", "dnešný");

    /** Who stays near whoever it is. */
    private static final Set<String> OF_TOWN = Set.of("sused", "občan", "obyvateľ", "človek", "volič");

    private static final Set<String> TO_ME = Set.of("mi", "ma");

    private OwnVoice() {}

    static boolean speaksIn(String text) {
        int said = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && said < ENOUGH; ) {
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == i) {
                // What others have said is quoted, within a line.
                char sign = text.charAt(i++);
                quoted = sign == '„' || quoted && "“”\"\n".indexOf(sign) < 0;
                continue;
            }
            if (!quoted && isMine(text.substring(i, end).toLowerCase(Locale.ROOT))) {
                said++;
            }
            i = end;
        }
        return said >= ENOUGH;
    }

    private static boolean isMine(String word) {
        return FIRST_PERSON.contains(word) || word.startsWith(MY);
    }

    /** {@code moji rovesníci, niektorí kolegovia, Architekti mi vysvetlili}. */
    static boolean areKnown(List<Token> tokens, int first, int noun, Role role) {
        if (role.number() != 'p' || OF_TOWN.contains(role.pair().masculine())) {
            return false;
        }
        return tokens.subList(first, noun).stream()
                        .anyMatch(token -> token.word instanceof Word word && word.hasLemmaIn(OWN))
                || role.grammaticalCase() == '1' && haveToldMe(tokens, noun);
    }

    /** {@code Architekti z komisie mi vysvetlili}: who has told the writer something is known to them. */
    private static boolean haveToldMe(List<Token> tokens, int noun) {
        for (int k = noun + 1; k + 1 < tokens.size() && tokens.get(k).isWord(); k++) {
            if (TO_ME.contains(tokens.get(k).text)) {
                return tokens.get(k + 1).word instanceof Word verb && verb.hasTag("VL");
            }
        }
        return false;
    }
}
