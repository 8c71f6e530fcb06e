package sk.jadro.members;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.mail.Letter;
import sk.jadro.base.mail.Outbox;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Site;
import sk.jadro.core.Circle;
import sk.jadro.mine.MyLinks;
import sk.jadro.people.People;
import sk.jadro.submissions.Submissions;

/** Letting people into circles: asking them, and answering those who ask. */
@Component
class Admissions {
    private final Db db;
    private final MembershipFormStore forms;
    private final Memberships memberships;
    private final Submissions submissions;
    private final People people;
    private final MyLinks links;
    private final Dictionary dictionary;
    private final Outbox outbox;
    private final Clock clock;

    Admissions(
            Db db,
            MembershipFormStore forms,
            Memberships memberships,
            Submissions submissions,
            People people,
            MyLinks links,
            Dictionary dictionary,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.forms = forms;
        this.memberships = memberships;
        this.submissions = submissions;
        this.people = people;
        this.links = links;
        this.dictionary = dictionary;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks somebody into a circle; they are in it once they confirm. */
    void invite(Steward by, Page page, Circle circle, MemberForm invited) {
        db.in(
                by.partnership(),
                () -> submissions.invite(
                        page.here(),
                        memberships,
                        invited.email(),
                        page.lang(),
                        id -> forms.add(invited.kept(id, circle.id(), Origin.INVITED, page.words()))));
    }

    /** False if nobody of this form waits for the letter. */
    boolean inviteAgain(Steward by, Site site, UUID form) {
        return db.in(
                by.partnership(),
                () -> forms.find(form)
                                .filter(pending -> pending.form().origin() == Origin.INVITED)
                                .isPresent()
                        && submissions.inviteAgain(site, memberships, form));
    }

    /** Answers an application, and tells who sent it; false if it waits for no answer. */
    boolean answer(Steward by, Site site, Circle circle, UUID id, Answer answer, String reason) {
        return db.in(by.partnership(), () -> {
            var application = forms.find(id)
                    .filter(pending -> pending.confirmed() && !pending.form().ended())
                    .filter(pending -> pending.form().circle().equals(circle.id()));
            if (application.isEmpty() || !forms.answer(id, answer, reason)) {
                return false;
            }
            var person = people.byId(application.get().person()).orElseThrow();
            if (answer == Answer.ACCEPTED) {
                memberships.stand(application.get().form(), person.id(), person.lang());
            } else {
                forms.setEnded(id, clock.instant());
            }
            if (person.email() != null) {
                var words = dictionary.in(person.lang());
                var code = Code.of(answer);
                var name = circle.title().in(person.lang());
                var letter = Letter.of(
                                person.email(),
                                person.lang(),
                                site.signature(person.lang()),
                                words.say("members.letter.subject." + code, name))
                        .paragraph(words.say("members.letter.text." + code, name))
                        .paragraph(reason);
                outbox.put(links.with(letter, site, person.id()));
            }
            return true;
        });
    }
}
