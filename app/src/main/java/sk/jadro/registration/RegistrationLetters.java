package sk.jadro.registration;

import java.util.Objects;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Addresses;
import sk.jadro.base.web.Site;
import sk.jadro.base.web.Sites;
import sk.jadro.events.Event;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.Submissions;

/** What those who registered are told later on. Called inside the partnership. */
@Component
class RegistrationLetters {
    private final Db db;
    private final Sites sites;
    private final Submissions submissions;
    private final Dictionary dictionary;
    private final Addresses addresses;

    RegistrationLetters(Db db, Sites sites, Submissions submissions, Dictionary dictionary, Addresses addresses) {
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
                            offered.written().size()))
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

    /** That the event is at another time or place, and whether they still come; or that it does not take place. */
    void changed(Event event, Registration registration) {
        var site = site();
        submissions.tell(site, Registrations.CALLED, registration.id(), (submission, manage) -> {
            var lang = submission.lang();
            var words = dictionary.in(lang);
            var title = event.title().in(lang);
            if (event.isCancelled()) {
                return letter(site, event, submission, "registration.letter.cancelled.subject")
                        .paragraph(words.say("registration.letter.cancelled.text", title))
                        .paragraph(event.cancelled().in(lang));
            }
            var until = words.dateAndTime(event.endsAt());
            var seated = registration.state() == State.SEATED;
            return letter(site, event, submission, "registration.letter.changed.subject")
                    .paragraph(words.say("registration.letter.changed.text", title))
                    .paragraph(words.say("registration.letter.changed.when", words.dateAndTime(event.startsAt()), until)
                            + (event.place().isBlank()
                                    ? ""
                                    : " " + event.place().in(lang) + "."))
                    .paragraph(words.say(
                            seated ? "registration.letter.changed.still" : "registration.letter.changed.waiting"))
                    .link(
                            words.say(
                                    seated ? "registration.letter.changed.answer" : "registration.letter.changed.own"),
                            addresses.absolute(lang, site, "/registrations/" + manage));
        });
    }

    /** That those who coordinate wrote somebody in, let them in, or took them out. */
    void done(Event event, Registration registration, Deed deed) {
        var site = site();
        submissions.tell(site, Registrations.CALLED, registration.id(), (submission, manage) -> {
            var lang = submission.lang();
            var words = dictionary.in(lang);
            var text = registration.state() == State.WAITING && deed == Deed.ENTERED
                    ? "registration.letter.done.waiting"
                    : "registration.letter.done.text." + Code.of(deed);
            return letter(site, event, submission, "registration.letter.done.subject." + Code.of(deed))
                    .paragraph(words.say(text, event.title().in(lang), words.dateAndTime(event.startsAt())));
        });
    }

    /** What those who coordinate did for somebody. */
    enum Deed {
        ENTERED,
        LET_IN,
        TAKEN_OUT
    }

    private Letter letter(Site site, Event event, Submission submission, String subject) {
        var lang = submission.lang();
        return Letter.of(
                submission.address(),
                lang,
                site.signature(lang),
                dictionary.in(lang).say(subject, event.title().in(lang)));
    }

    private Site site() {
        return sites.byId(db.current()).orElseThrow();
    }
}
