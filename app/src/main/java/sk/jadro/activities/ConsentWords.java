package sk.jadro.activities;

import sk.jadro.base.text.Words;

/** What stands beside the choices of how a name may be shown: the words that a consent is given in. */
final class ConsentWords {
    private ConsentWords() {}

    /** @param activities how many activities one form is for */
    static String of(Words words, int activities) {
        return words.say("activities.visibility") + ": " + hint(words, activities);
    }

    /** What follows the question. */
    static String hint(Words words, int activities) {
        return words.say("activities.visibility.hint", activities);
    }

    /** What stands beside the boxes of a paper sheet, which nobody's e-mail need follow. */
    static String onPaper(Words words) {
        return words.say("activities.visibility") + ": " + hintOnPaper(words);
    }

    static String hintOnPaper(Words words) {
        return words.say("activities.visibility.paper-hint");
    }
}
