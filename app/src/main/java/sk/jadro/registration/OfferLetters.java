package sk.jadro.registration;

import java.util.Objects;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.events.Event;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.Submissions;

/** What those who wait for a seat are told. Called inside the partnership. */
@Component
class OfferLetters {
    private final Db db;
    private final Sites sites;
    private final Submissions submissions;
    private final Dictionary dictionary;
    private final Addresses addresses;

    OfferLetters(Db db, Sites sites, Submissions submissions, Dictionary dictionary, Addresses addresses) {
        this.db = db;
        this.sites = sites;
        this.submissions = submissions;
        this.dictionary = dictionary;
        this.addresses = addresses;
    }

    void offered(Event event, Registration offered) {
        var site = site();
        submissions.tell(site, Registrations.CALLED, offered.id(), (submission, manage) -> {
            var words = dictionary.in(submission.lang());
            var until = words.dateAndTime(Objects.requireNonNull(offered.offeredUntil()));
            return letter(site, event, submission, "registration.letter.offered.subject")
                    .paragraph(words.say(
                            "registration.letter.offered.text",
                            event.title().in(submission.lang()),
                            offered.offered(),
                            offered.size()))
                    .paragraph(words.say("registration.letter.offered.until", until))
                    .link(
                            words.say("registration.letter.offered.link"),
                            addresses.absolute(submission.lang(), site, "/registrations/" + manage));
        });
    }

    void lapsed(Event event, Registration lapsed) {
        var site = site();
        submissions.tell(
                site,
                Registrations.CALLED,
                lapsed.id(),
                (submission, manage) -> letter(site, event, submission, "registration.letter.lapsed.subject")
                        .paragraph(dictionary
                                .in(submission.lang())
                                .say(
                                        "registration.letter.lapsed.text",
                                        event.title().in(submission.lang()))));
    }

    private Letter letter(Site site, Event event, Submission submission, String subject) {
        var lang = submission.lang();
        return Letter.of(
                submission.email(),
                lang,
                site.signature(lang),
                dictionary.in(lang).say(subject, event.title().in(lang)));
    }

    private Site site() {
        return sites.all().stream()
                .filter(site -> site.id().equals(db.current()))
                .findFirst()
                .orElseThrow();
    }
}
