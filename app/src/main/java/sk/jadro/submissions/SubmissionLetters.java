package sk.jadro.submissions;

import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.mine.MyLinks;

/** The letters that go to whoever sent a form. */
@Component
class SubmissionLetters {
    private final Dictionary dictionary;
    private final Addresses addresses;
    private final MyLinks mine;

    SubmissionLetters(Dictionary dictionary, Addresses addresses, MyLinks mine) {
        this.dictionary = dictionary;
        this.addresses = addresses;
        this.mine = mine;
    }

    /** Its first link confirms, its second changes or withdraws, its third opens its reader's own page. */
    Letter confirmation(Site site, SubmissionKind kind, Submission submission, String confirm, String manage) {
        var lang = submission.lang();
        var words = dictionary.in(lang);
        var asked = kind.asked(submission, words);
        var letter = Letter.of(submission.address(), lang, site.signature(lang), asked.subject())
                .paragraph(asked.text())
                .paragraph(words.say("submissions.letter.press"))
                .link(
                        asked.confirm(),
                        addresses.absolute(lang, site, "/" + kind.path() + "/" + confirm + "/confirmation"))
                .paragraph(words.say("submissions.letter.until"));
        return withManagement(
                        asked.note().isEmpty() ? letter : letter.paragraph(asked.note()),
                        site,
                        kind.called(),
                        submission.person(),
                        manage)
                .paragraph(words.say("submissions.letter.not-you"));
    }

    /** The letter with the link that changes or withdraws, and the one to its reader's own page. */
    Letter withManagement(Letter letter, Site site, SubmissionKind.Called kind, UUID reader, String manage) {
        var words = dictionary.in(letter.lang());
        var managed = letter.paragraph(words.say("submissions.letter.manage"))
                .link(
                        words.say("submissions.letter.manage.link"),
                        addresses.absolute(letter.lang(), site, "/" + kind.path() + "/" + manage));
        return mine.with(managed, site, reader);
    }
}
