package sk.jadro.attendance;

import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.people.Consent;

/** The consent to show the name of who came: the words stand on the list that people sign at an event. */
final class ListConsent {
    private ListConsent() {}

    /** @param title the event's */
    static Consent of(Words words, Text title) {
        return new Consent(words.say("attendance.consent", title.in(words.lang())), words.lang(), Consent.How.PAPER);
    }
}
