package sk.jadro.activities;

import sk.jadro.base.text.Words;

/** What stands beside the choices of how a name may be shown: the words that a consent is given in. */
final class ConsentWords {
    private ConsentWords() {}

    static String of(Words words) {
        return words.say("activities.visibility") + " " + words.say("activities.visibility.hint");
    }
}
