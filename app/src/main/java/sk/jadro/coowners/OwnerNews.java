package sk.jadro.coowners;

import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activity;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Site;
import sk.jadro.people.People;

/** Tells people by mail what coordinators did with their names. Called inside a partnership. */
@Component
class OwnerNews {
    private final People people;
    private final SignUpLetters letters;
    private final Outbox outbox;

    OwnerNews(People people, SignUpLetters letters, Outbox outbox) {
        this.people = people;
        this.letters = letters;
        this.outbox = outbox;
    }

    void tellOfRemoval(Site site, CoOwner coOwner, Activity activity) {
        tell(coOwner, (to, lang) -> letters.removed(site, to, lang, activity));
    }

    void tellOfReturn(Site site, CoOwner coOwner, Activity activity) {
        tell(coOwner, (to, lang) -> letters.returned(site, to, lang, activity));
    }

    /** Nobody who left no address, no invented person, and nobody whom coordinators alone wrote in. */
    private void tell(CoOwner coOwner, BiFunction<EmailAddress, Lang, Letter> letter) {
        var email = coOwner.email();
        var person = coOwner.person();
        if (email != null && person != null && !coOwner.sample() && coOwner.source() != CoOwner.Source.IMPORT) {
            var lang = people.byId(person).orElseThrow().lang();
            outbox.put(letter.apply(email, lang));
        }
    }
}
