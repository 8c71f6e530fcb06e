package sk.jadro.language;

import java.util.List;
import java.util.Locale;

/**
 * All that is known of one written form, whatever its context. It is made once for many places, and rules ask it at each
 * of them: what they ask most is worked out beforehand.
 */
final class Word {
    private final String form;
    private final String lower;
    private final List<Reading> readings;
    private final List<Reading> names;
    private final List<Role> roles;
    private final List<String> feminine;

    private final boolean capitals;
    private final List<String> lemmas;
    /** A bit for each part of speech that a reading has. */
    private final long parts;
    /** A bit for each case in which it can be a noun. */
    private final long nounCases;

    /**
     * What a form can be.
     *
     * @param form as written
     * @param lower in lower case
     * @param readings as a common word, from its lower case
     * @param names as a name, from its capitalised form; empty where the form has no capital
     * @param roles as a masculine noun that names people; empty where it does not
     * @param feminine the masculine partners, where it is the feminine of a pair
     */
    Word(
            String form,
            String lower,
            List<Reading> readings,
            List<Reading> names,
            List<Role> roles,
            List<String> feminine) {
        this.form = form;
        this.lower = lower;
        this.readings = readings;
        this.names = names;
        this.roles = roles;
        this.feminine = feminine;
        capitals = form.equals(form.toUpperCase(Locale.ROOT));
        lemmas = readings.stream().map(Reading::lemma).distinct().toList();
        long parts = 0;
        long nounCases = 0;
        for (Reading reading : readings) {
            parts |= bit(reading.part());
            nounCases |= reading.isNoun() ? bit(reading.grammaticalCase()) : 0;
        }
        this.parts = parts;
        this.nounCases = nounCases;
    }

    /** The signs of tags, which are ASCII, differ in their last six bits from others of their place. */
    private static long bit(char sign) {
        return 1L << (sign & 63);
    }

    String form() {
        return form;
    }

    String lower() {
        return lower;
    }

    List<Reading> readings() {
        return readings;
    }

    List<Reading> names() {
        return names;
    }

    List<Role> roles() {
        return roles;
    }

    List<String> feminine() {
        return feminine;
    }

    /** The lemmas of its readings as a common word, each once. */
    List<String> lemmas() {
        return lemmas;
    }

    boolean isKnown() {
        return !readings.isEmpty() || !names.isEmpty();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    /** Whether it has no small letter, as {@code V} and {@code VZN}. */
    boolean isInCapitals() {
        return capitals;
    }

    /** Whether it is written in capitals. */
    boolean isShouted() {
        return form.length() > 1 && capitals;
    }

    boolean has(char part) {
        return (parts & bit(part)) != 0;
    }

    boolean hasTag(String prefix) {
        for (Reading reading : readings) {
            if (reading.tag().startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    boolean hasLemma(String lemma) {
        for (String mine : lemmas) {
            if (mine.equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is a noun that can stand in the genitive, accusative ... as one of these. */
    boolean isNounIn(char grammaticalCase) {
        return (nounCases & bit(grammaticalCase)) != 0;
    }
}
