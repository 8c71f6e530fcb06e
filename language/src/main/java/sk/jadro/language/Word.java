package sk.jadro.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * All that is known of one written form, whatever its context. It is made once for many places, and rules ask it at each
 * of them: what they ask most is worked out beforehand.
 */
final class Word {
    private static final Pattern VERB_ENDING = Pattern.compile(".{2,}([aáíie]me|[áíe]te|ujú|[aií]ť)");

    private final String form;
    private final String lower;
    private final List<Reading> readings;
    private final List<Reading> names;
    private final List<Role> roles;
    private final List<String> feminine;

    private final boolean capitalised;
    private final boolean capitals;
    private final boolean verbLike;
    private final List<String> lemmas;
    private final int sign;
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
     * @param lexicon what says of whom it speaks
     */
    Word(
            String form,
            String lower,
            List<Reading> readings,
            List<Reading> names,
            List<Role> roles,
            List<String> feminine,
            Lexicon lexicon) {
        this.form = form;
        this.lower = lower;
        this.readings = readings;
        this.names = names;
        this.roles = roles;
        this.feminine = feminine;
        capitalised = Character.isUpperCase(form.charAt(0));
        capitals = form.equals(form.toUpperCase(Locale.ROOT));
        lemmas = readings.stream().map(Reading::lemma).distinct().toList();
        sign = lexicon.sign(lower, lemmas);
        verbLike = !isKnown() && VERB_ENDING.matcher(lower).matches();
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

    /** What it says of those who may be people or bodies: 1 that they are people, -1 that they are bodies, else 0. */
    int sign() {
        return sign;
    }

    boolean isKnown() {
        return !readings.isEmpty() || !names.isEmpty();
    }

    boolean isCapitalised() {
        return capitalised;
    }

    /** Whether it has no small letter, as {@code V} and {@code VZN}. */
    boolean isInCapitals() {
        return capitals;
    }

    /** Whether it is written in capitals. */
    boolean isShouted() {
        return form.length() > 1 && capitals;
    }

    /** {@code hladáme}: unknown, as a slip in a verb leaves its ending. */
    boolean looksLikeVerb() {
        return verbLike;
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

    boolean hasLemmaIn(Collection<String> some) {
        for (String mine : lemmas) {
            if (some.contains(mine)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can be understood so; a loop, as streams take most of the time where there are one or two readings. */
    boolean anyReading(Predicate<Reading> such) {
        for (Reading reading : readings) {
            if (such.test(reading)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can't be understood otherwise; true of a word that is in no dictionary. */
    boolean allReadings(Predicate<Reading> such) {
        for (Reading reading : readings) {
            if (!such.test(reading)) {
                return false;
            }
        }
        return true;
    }

    boolean anyRole(Predicate<Role> such) {
        for (Role role : roles) {
            if (such.test(role)) {
                return true;
            }
        }
        return false;
    }

    boolean allRoles(Predicate<Role> such) {
        for (Role role : roles) {
            if (!such.test(role)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is a noun that can stand in the genitive, accusative ... as one of these. */
    boolean isNounIn(char grammaticalCase) {
        return (nounCases & bit(grammaticalCase)) != 0;
    }
}
