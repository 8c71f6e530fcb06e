package sk.jadro.coordinators;

import java.util.Set;
import org.springframework.stereotype.Component;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.people.Person;
import sk.jadro.people.TypedName;

/** What is written to coordinators about signing in. */
@Component
class CoordinatorLetters {
    private final Dictionary dictionary;
    private final Addresses addresses;

    CoordinatorLetters(Dictionary dictionary, Addresses addresses) {
        this.dictionary = dictionary;
        this.addresses = addresses;
    }

    /** To whoever became the first coordinator by a link that no letter brought. */
    Letter welcome(Site site, Coordinator to, EmailAddress email, String link) {
        var lang = to.person().lang();
        var words = dictionary.in(lang);
        return Letter.of(email, lang, site.signature(lang), words.say("coordinators.letter.welcome.subject"))
                .paragraph(words.say("coordinators.letter.welcome.text", site.signature(lang)))
                .link(words.say("sign-in.letter.link"), link)
                .paragraph(words.say("coordinators.letter.welcome.not-you"));
    }

    Letter invitation(Site site, Coordinator by, Person to, EmailAddress email, String link) {
        var lang = to.lang();
        var words = dictionary.in(lang);
        var name = site.name().in(lang);
        return Letter.of(email, lang, site.signature(lang), words.say("coordinators.letter.invitation.subject", name))
                .paragraph(words.say(
                        "coordinators.letter.invitation.text",
                        TypedName.inLetter(by.person().name()),
                        name))
                .link(words.say("sign-in.letter.link"), link)
                .paragraph(words.say("coordinators.letter.invitation.later"))
                .link(words.say("coordinators.letter.invitation.later.link"), addresses.absolute(lang, "/sign-in"))
                .about(Set.of(by.id()));
    }
}
