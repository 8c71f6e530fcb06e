package sk.jadro.coordinators;

import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;

/** The letter that brings links to sign in, one for all partnerships that somebody has a task in. */
@Component
class SignInLetter {
    private final Dictionary dictionary;

    SignInLetter(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    Letter of(List<SignIns.Link> links, EmailAddress email) {
        var lang = links.getFirst().holder().lang();
        var words = dictionary.in(lang);
        var letter =
                Letter.of(email, lang, links.getFirst().site().signature(lang), words.say("sign-in.letter.subject"));
        for (var link : links) {
            letter = letter.paragraph(
                            words.say("sign-in.letter.text", link.site().signature(lang)))
                    .link(words.say("sign-in.letter.link"), link.address());
        }
        return letter.paragraph(words.say("sign-in.letter.not-you"));
    }
}
