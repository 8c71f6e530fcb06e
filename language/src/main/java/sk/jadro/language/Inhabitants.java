package sk.jadro.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The people of places that no dictionary has, by their ending: {@code Sásovčania, Fončorďanky}. */
final class Inhabitants {
    /** What stands before -an: {@code Sásovčan, Fončorďan, Šaľan}. */
    private static final List<String> SOFT = List.of("č", "ť", "ď", "ľ", "ň");

    private Inhabitants() {}

    /** {@code Sásovčanky} is the feminine of {@code Sásovčan}. */
    static void addMasculine(String form, Set<String> partners) {
        for (String letter : SOFT) {
            int at = form.lastIndexOf(letter + "an");
            if (at >= 2 && form.length() > at + 4 && (form.startsWith("k", at + 3) || form.startsWith("iek", at + 3))) {
                partners.add(form.substring(0, at + 3));
            }
        }
    }

    /** The people of a place that no dictionary has: {@code Sásovčania}. */
    static List<Role> roles(String form) {
        for (String letter : SOFT) {
            int at = form.lastIndexOf(letter + "an");
            if (at < 2) {
                continue;
            }
            Pair pair = new Pair(form.substring(0, at + 3), form.substring(0, at + 3) + "ka");
            List<Role> roles = new ArrayList<>();
            for (char number : new char[] {'p', 's'}) {
                for (char kase : new char[] {'1', '2', '3', '4', '6', '7'}) {
                    if (Declension.form(pair.masculine(), 'm', number, kase)
                            .filter(form::equals)
                            .isPresent()) {
                        roles.add(new Role(pair, number, kase, "", false));
                    }
                }
            }
            return List.copyOf(roles);
        }
        return List.of();
    }
}
