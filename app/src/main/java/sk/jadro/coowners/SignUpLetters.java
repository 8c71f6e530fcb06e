package sk.jadro.coowners;

import java.util.List;
import org.springframework.stereotype.Component;
import sk.jadro.activities.Activity;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.submissions.SubmissionKind;

/** What is written to people about their sign-ups, and to coordinators about new names. */
@Component
class SignUpLetters {
    private final Dictionary dictionary;
    private final Addresses addresses;

    SignUpLetters(Dictionary dictionary, Addresses addresses) {
        this.dictionary = dictionary;
        this.addresses = addresses;
    }

    /** What somebody is asked to confirm. */
    SubmissionKind.Asked asked(List<Activity> activities, Words words) {
        return new SubmissionKind.Asked(
                words.say("coowners.letter.confirm.subject"),
                words.say("coowners.letter.confirm.text", named(activities, words.lang()), activities.size()),
                words.say("coowners.letter.confirm.link"),
                words.say("coowners.letter.confirm.again", activities.size()));
    }

    /** To somebody whose name a coordinator typed in from a sheet of paper. */
    Letter fromPaper(Site site, EmailAddress to, Lang lang, Activity activity) {
        var words = dictionary.in(lang);
        return letter(site, to, lang, words.say("coowners.letter.paper.subject"))
                .paragraph(
                        words.say("coowners.letter.paper.text", activity.title().in(lang)));
    }

    String notYouOnPaper(Lang lang) {
        return dictionary.in(lang).say("coowners.letter.paper.not-you");
    }

    /** To somebody whom coordinators wrote in from a table that they had. */
    Letter fromTable(Site site, EmailAddress to, Lang lang, List<Activity> activities) {
        var words = dictionary.in(lang);
        return letter(site, to, lang, words.say("coowners.letter.table.subject"))
                .paragraph(words.say("coowners.letter.table.text", named(activities, lang), activities.size()))
                .paragraph(words.say("coowners.letter.table.choose"));
    }

    String notWanted(Lang lang) {
        return dictionary.in(lang).say("coowners.letter.table.not-wanted");
    }

    /** To somebody whose name coordinators took out of its column. */
    Letter removed(Site site, EmailAddress to, Lang lang, Activity activity) {
        var words = dictionary.in(lang);
        return letter(site, to, lang, words.say("coowners.letter.removed.subject"))
                .paragraph(words.say(
                        "coowners.letter.removed.text", activity.title().in(lang)))
                .paragraph(words.say("coowners.letter.removed.ask"))
                .link(words.say("coowners.letter.contact"), addresses.absolute(lang, site, "/contact"));
    }

    /** To somebody whose name coordinators brought back. */
    Letter returned(Site site, EmailAddress to, Lang lang, Activity activity) {
        var words = dictionary.in(lang);
        return letter(site, to, lang, words.say("coowners.letter.returned.subject"))
                .paragraph(words.say(
                        "coowners.letter.returned.text", activity.title().in(lang)))
                .paragraph(words.say("coowners.letter.returned.ask"))
                .link(words.say("coowners.letter.contact"), addresses.absolute(lang, site, "/contact"));
    }

    private static Letter letter(Site site, EmailAddress to, Lang lang, String subject) {
        return Letter.of(to, lang, site.signature(lang), subject);
    }

    private static String named(List<Activity> activities, Lang lang) {
        return String.join(
                ", ",
                activities.stream().map(activity -> activity.title().in(lang)).toList());
    }
}
