package sk.jadro.language;

import java.util.List;
import java.util.Locale;

/**
 * All that is known of one written form, whatever its context.
 *
 * @param form as written
 * @param lower in lower case
 * @param readings as a common word, from its lower case
 * @param names as a name, from its capitalised form; empty where the form has no capital
 * @param roles as a masculine noun that names people; empty where it does not
 * @param feminine the masculine partners, where it is the feminine of a pair
 */
record Word(
        String form,
        String lower,
        List<Reading> readings,
        List<Reading> names,
        List<Role> roles,
        List<String> feminine) {

    boolean isKnown() {
        return !readings.isEmpty() || !names.isEmpty();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(form.charAt(0));
    }

    /** Whether it is written in capitals. */
    boolean isShouted() {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }

    boolean has(char part) {
        for (Reading reading : readings) {
            if (reading.part() == part) {
                return true;
            }
        }
        return false;
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
        for (Reading reading : readings) {
            if (reading.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is a noun that can stand in the genitive, accusative ... as one of these. */
    boolean isNounIn(char grammaticalCase) {
        for (Reading reading : readings) {
            if (reading.isNoun() && reading.grammaticalCase() == grammaticalCase) {
                return true;
            }
        }
        return false;
    }
}
