package sk.jadro.events;

import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;

/** What stands on the list that people sign at an event: the words that their consent is given in. */
final class ConsentWords {
    private ConsentWords() {}

    static String of(Words words, Text title) {
        return words.say("events.consent", title.in(words.lang()));
    }
}
