package sk.jadro.coowners;

import sk.jadro.base.text.Words;
import sk.jadro.people.Consent;

/** The consent to show a name: the words are those beside the choices of how it may be shown. */
public final class NameConsent {
    private NameConsent() {}

    /** @param activities how many activities one form is for */
    static Consent inForm(Words words, int activities) {
        return new Consent(question(words) + ": " + hint(words, activities), words.lang(), Consent.How.FORM);
    }

    /** As many activities as a form for several has, as far as its words agree with that. */
    static final int SEVERAL = 2;

    /** What stands beside the boxes of a paper sheet, which nobody's e-mail need follow. */
    public static Consent onPaper(Words words) {
        return new Consent(question(words) + ": " + hintOnPaper(words), words.lang(), Consent.How.PAPER);
    }

    /** What follows the question. */
    static String hint(Words words, int activities) {
        return words.say("coowners.visibility.hint", activities);
    }

    static String hintOnPaper(Words words) {
        return words.say("coowners.visibility.paper-hint");
    }

    private static String question(Words words) {
        return words.say("coowners.visibility");
    }
}
