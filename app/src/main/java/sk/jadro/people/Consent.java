package sk.jadro.people;

import sk.jadro.base.text.Lang;

/**
 * What somebody agreed to.
 *
 * @param words exactly what they read when they did
 * @param lang of the words
 */
public record Consent(String words, Lang lang, How how) {
    /** On which way a consent was given. */
    public enum How {
        FORM,
        PAPER
    }

    /** What for. */
    public enum Purpose {
        SHOW_NAME
    }

    /** The same, given in another way. */
    public Consent by(How other) {
        return new Consent(words, lang, other);
    }
}
