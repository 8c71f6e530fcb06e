package sk.jadro.language;

import java.util.List;
import java.util.Set;

/** Whether something has happened already: who did it is known then. */
final class PastDeeds {
    private static final Set<String> HELPERS = Set.of("som", "sme", "ste", "si");

    private static final Set<String> WHICH = Set.of("ktorý", "ktorého", "ktorému");

    private PastDeeds() {}

    /**
     * {@code Architekt, ktorý projekt pripravil, vysvetlil ...}, {@code Statik, ktorého sme si zavolali, našiel ...}: what
     * one man has done, to whom something had happened before, he and nobody else has.
     */
    static boolean isDoerInClause(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size() || !tokens.get(i + 1).is(",") || !WHICH.contains(tokens.get(i + 2).text)) {
            return false;
        }
        boolean his = tokens.get(i + 2).is("ktorý");
        int deeds = 0;
        for (int k = i + 3; k < tokens.size() && deeds < 2; k++) {
            Word word = tokens.get(k).word;
            if (word == null || word.has('S')) {
                continue;
            }
            boolean helper = !his && HELPERS.contains(word.lower());
            if (word.lower().equals("by") || word.hasTag("VK") && !helper) {
                return false;
            }
            boolean needsNoMan = !his && deeds == 0;
            if (word.anyReading(reading -> reading.tag().startsWith("VL")
                    && reading.tag().length() > 5
                    && (reading.tag().charAt(5) == 'm' || needsNoMan))) {
                deeds++;
            }
        }
        return deeds == 2;
    }

    /** Whether something has happened, or if so asked: whether a man did it. */
    static boolean hasVerb(List<Token> tokens, int i, boolean byMan) {
        for (int step = -1; step <= 1; step += 2) {
            for (int k = i + step; k >= 0 && k < tokens.size() && Math.abs(k - i) <= 10; k += step) {
                Word word = tokens.get(k).word;
                if (word == null) {
                    if (tokens.get(k).is(",") || tokens.get(k).is(";")) {
                        break;
                    }
                    continue;
                }
                if (word.lower().equals("by")) {
                    return false;
                }
                for (Reading reading : word.readings()) {
                    if (reading.tag().startsWith("VL")
                            && reading.tag().length() > 5
                            && (!byMan || reading.tag().charAt(5) == 'm')) {
                        return !isNear(tokens, k, "by");
                    }
                }
            }
        }
        return false;
    }

    static boolean isNear(List<Token> tokens, int i, String form) {
        for (int k = Math.max(0, i - 4); k < Math.min(tokens.size(), i + 3); k++) {
            if (tokens.get(k).isLower(form)) {
                return true;
            }
        }
        return false;
    }
}
