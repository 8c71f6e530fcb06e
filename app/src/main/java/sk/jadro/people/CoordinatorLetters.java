package sk.jadro.people;

import org.springframework.stereotype.Component;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;

/** What is written to coordinators about signing in. */
@Component
class CoordinatorLetters {
    private final Dictionary dictionary;
    private final Addresses addresses;

    CoordinatorLetters(Dictionary dictionary, Addresses addresses) {
        this.dictionary = dictionary;
        this.addresses = addresses;
    }

    Letter signIn(Site site, Coordinator to, EmailAddress email, String token) {
        var lang = to.person().lang();
        var words = dictionary.in(lang);
        return Letter.of(email, lang, site.name().in(lang), words.say("people.letter.sign-in.subject"))
                .paragraph(words.say("people.letter.sign-in.text", site.name().in(lang)))
                .link(words.say("people.letter.sign-in.link"), signInAddress(lang, site, token))
                .paragraph(words.say("people.letter.sign-in.not-you"));
    }

    Letter invitation(Site site, Coordinator by, Person to, EmailAddress email, String token) {
        var lang = to.lang();
        var words = dictionary.in(lang);
        var name = site.name().in(lang);
        return Letter.of(email, lang, name, words.say("people.letter.invitation.subject", name))
                .paragraph(
                        words.say("people.letter.invitation.text", by.person().name(), name))
                .link(words.say("people.letter.sign-in.link"), signInAddress(lang, site, token))
                .paragraph(words.say("people.letter.invitation.later"))
                .link(words.say("people.letter.invitation.later.link"), addresses.absolute(lang, "/sign-in"));
    }

    String signInAddress(Lang lang, Site site, String token) {
        return addresses.absolute(lang, site, "/sign-in/" + token);
    }
}
