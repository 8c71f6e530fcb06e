package sk.jadro.handovers;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activity;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.mine.MyLinks;
import sk.jadro.people.People;
import sk.jadro.people.Person;
import sk.jadro.people.TypedName;

/** What is written to whoever is asked, and to whoever asked. */
@Component
class HandoverLetters {
    private final Dictionary dictionary;
    private final Addresses addresses;
    private final MyLinks links;
    private final People people;

    HandoverLetters(Dictionary dictionary, Addresses addresses, MyLinks links, People people) {
        this.dictionary = dictionary;
        this.addresses = addresses;
        this.links = links;
        this.people = people;
    }

    /** In the language of whoever asks: nothing is known of the other one. */
    Letter asking(Site site, EmailAddress to, Person from, String called, Activity activity) {
        var lang = from.lang();
        var words = dictionary.in(lang);
        var name = TypedName.inLetter(called);
        var title = activity.title().in(lang);
        return Letter.of(to, lang, site.signature(lang), words.say("handovers.letter.subject", name, title))
                .paragraph(words.say("handovers.letter.text", name, title))
                .paragraph(activity.summary().in(lang))
                .paragraph(words.say("handovers.letter.how"))
                .link(words.say("handovers.letter.link"), addresses.absolute(lang, site, activity.path()))
                .paragraph(words.say("handovers.letter.or-not"))
                .about(Set.of(from.id()));
    }

    /** To whoever handed it over; empty if they can't be written to. */
    Optional<Letter> taken(Site site, Handover handover) {
        return people.reachable(Set.of(handover.person())).stream().findFirst().flatMap(person -> {
            var email = person.email();
            if (email == null) {
                return Optional.empty();
            }
            var words = dictionary.in(person.lang());
            var title = handover.title().in(person.lang());
            var letter = Letter.of(
                            email,
                            person.lang(),
                            site.signature(person.lang()),
                            words.say("handovers.letter.taken.subject", title))
                    .paragraph(words.say("handovers.letter.taken.text", title));
            return Optional.of(links.with(letter, site, person.id()));
        });
    }
}
