package sk.jadro.initiatives;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.answers.OwedStep;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.moderation.Moderated;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.Submissions;

/** Tells whoever proposed something of each step, with all that was said. Called inside the partnership. */
@Component
class InitiativeLetters {
    private final Submissions submissions;
    private final Dictionary dictionary;
    private final Addresses addresses;

    InitiativeLetters(Submissions submissions, Dictionary dictionary, Addresses addresses) {
        this.submissions = submissions;
        this.dictionary = dictionary;
        this.addresses = addresses;
    }

    /** Readers see it from now on. */
    void shown(Site site, Initiative initiative) {
        if (initiative.person() == null) {
            return;
        }
        submissions.tell(site, Proposals.CALLED, initiative.id(), (submission, manage) -> {
            var words = dictionary.in(submission.lang());
            return toPage(
                    begun(site, submission, words.say("initiatives.letter.shown.subject", initiative.number()))
                            .paragraph(words.say(
                                    "initiatives.letter.shown",
                                    initiative.proposal().title(),
                                    initiative.number(),
                                    words.date(initiative.owed().due()))),
                    site,
                    initiative);
        });
    }

    /**
     * Those who coordinate said something.
     *
     * @param offered the changed version that they offer; null for none
     */
    void answered(Site site, Initiative initiative, OwedStep step, @Nullable String offered) {
        if (initiative.person() == null) {
            return;
        }
        submissions.tell(site, Proposals.CALLED, initiative.id(), (submission, manage) -> {
            var words = dictionary.in(submission.lang());
            var letter = begun(site, submission, words.say("initiatives.letter.answer.subject", initiative.number()))
                    .paragraph(words.say(
                            "initiatives.letter.answer", initiative.proposal().title()))
                    .paragraph(words.say("initiatives.said." + step.outcome()));
            if (step.body() != null) {
                letter = letter.paragraph(words.say("answers.body") + " " + step.body());
            }
            letter = withLines(letter, step.words());
            if (offered != null) {
                letter = withLines(letter.paragraph(words.say("initiatives.letter.offered")), offered);
            }
            if (step.outcome().equals("changed")) {
                letter = letter.paragraph(words.say("initiatives.letter.choose"))
                        .link(
                                words.say("initiatives.letter.choose.link"),
                                addresses.absolute(submission.lang(), site, "/proposals/" + manage));
            }
            return toPage(letter, site, initiative);
        });
    }

    /** It was hidden, or it was decided about that. */
    void moderated(Site site, Initiative initiative, Moderated.News news) {
        if (initiative.person() == null) {
            return;
        }
        submissions.tell(site, Proposals.CALLED, initiative.id(), (submission, manage) -> {
            var words = dictionary.in(submission.lang());
            var letter = begun(site, submission, news.subject().apply(words))
                    .paragraph(words.say(
                            "initiatives.letter.about", initiative.proposal().title()));
            for (var paragraph : news.paragraphs().apply(words)) {
                letter = letter.paragraph(paragraph);
            }
            return letter.link(
                    words.say("initiatives.letter.own.link"),
                    addresses.absolute(submission.lang(), site, "/proposals/" + manage));
        });
    }

    private static Letter begun(Site site, Submission submission, String subject) {
        return Letter.of(submission.address(), submission.lang(), site.signature(submission.lang()), subject);
    }

    private static Letter withLines(Letter letter, String text) {
        var longer = letter;
        for (var line : text.lines().filter(one -> !one.isBlank()).toList()) {
            longer = longer.paragraph(line);
        }
        return longer;
    }

    private Letter toPage(Letter letter, Site site, Initiative initiative) {
        Lang lang = letter.lang();
        Words words = dictionary.in(lang);
        return initiative.isPublic()
                ? letter.link(words.say("initiatives.open.link"), addresses.absolute(lang, site, initiative.path()))
                : letter;
    }
}
