package sk.jadro.initiatives;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.answers.Owed;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Part;
import sk.jadro.base.web.Permit;
import sk.jadro.people.Consent;
import sk.jadro.people.Consents;
import sk.jadro.people.Involved;
import sk.jadro.people.Involvement;
import sk.jadro.people.Keeper;
import sk.jadro.people.People;
import sk.jadro.people.TypedName;
import sk.jadro.submissions.MyDeed;
import sk.jadro.submissions.Standing;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.SubmissionKind;
import sk.jadro.submissions.Submissions;

/** Adding one's name to an initiative: by a form without an account, confirmed by a letter. */
@Component
class Supporters implements SubmissionKind, Involvement {
    private static final String SELECT = """
            select f.id as form_id, f.name, f.side, f.visibility, i.title, owed.number,
                   i.shown_at is not null and i.withdrawn_at is null and i.hidden_at is null as public,
                   s.withdrawn_at is null and s.confirmed_at is null as waits,
                   exists (select from supporter c where c.partnership_id = :partnership and c.id = f.id) as stands
            from supporter_form f
            join initiative i on i.partnership_id = :partnership and i.id = f.initiative_id
            join submission s on s.partnership_id = :partnership and s.id = f.id
            """ + Owed.join("f.initiative_id") + " where f.partnership_id = :partnership ";

    private final Db db;
    private final Submissions submissions;
    private final People people;
    private final Consents consents;
    private final Clock clock;

    Supporters(Db db, Submissions submissions, People people, Consents consents, Clock clock) {
        this.db = db;
        this.submissions = submissions;
        this.people = people;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * A form as its owner finds it.
     *
     * @param number of the initiative
     * @param isPublic whether readers see that
     * @param stands whether the form is confirmed and counts
     */
    record Supporter(UUID id, Signatory by, Text title, int number, boolean isPublic, boolean waits, boolean stands) {
        String path() {
            return "/initiatives/" + number;
        }
    }

    record SupporterView(Page page, Supporter supporter) {}

    @Bean
    static Keeper supportersAreKept() {
        return new Keeper("supporter");
    }

    /** Takes a form in; the sender's ticket. */
    String submit(Permit permit, Page page, EmailAddress email, UUID initiative, Signatory by) {
        return submissions.submit(
                permit,
                page.here(),
                this,
                email,
                page.lang(),
                id -> keep(id, initiative, by, Signatory.consent(page.words())));
    }

    private void keep(UUID id, UUID initiative, Signatory by, Consent consent) {
        by.set(db.sql("insert into supporter_form (partnership_id, id, initiative_id, consent, " + Signatory.COLUMNS
                        + ") values (:partnership, :id, :initiative, :consent, " + Signatory.PARAMETERS + ")"))
                .set("id", id)
                .set("initiative", initiative)
                .set("consent", consent.words())
                .run();
    }

    /** An invented person's name, without a form. */
    void addSample(UUID initiative, UUID person, Signatory by, Instant since) {
        by.set(db.sql("insert into supporter (partnership_id, id, initiative_id, person_id, since, " + Signatory.COLUMNS
                        + ") values (:partnership, :id, :initiative, :person, :since, " + Signatory.PARAMETERS + ")"))
                .set("id", Ids.next())
                .set("initiative", initiative)
                .set("person", person)
                .set("since", since)
                .run();
    }

    void removeSample() {
        db.sql("""
                delete from supporter
                where partnership_id = :partnership and person_id in (
                    select id from person where partnership_id = :partnership and sample)
                """).run();
    }

    @Override
    public Called called() {
        return new Called("supporter", "supporters", new Start("/initiatives", "initiatives.all"));
    }

    @Override
    public Asked asked(Submission submission, Words words) {
        return new Asked(
                words.say("initiatives.support.letter.subject"),
                words.say(
                        "initiatives.support.letter.text",
                        TypedName.inLetter(byId(submission).title().in(words.lang()))),
                words.say("initiatives.support.confirm"),
                "");
    }

    @Override
    public Standing standing(Page page, Submission submission) {
        var supporter = byId(submission);
        var part = new Part("initiatives/supporter", new SupporterView(page, supporter));
        if (supporter.stands()) {
            return new Standing.Done(page.say("initiatives.support.done"), part);
        }
        return submission.waits()
                ? new Standing.Waiting(
                        page.say("initiatives.support.not-yet"), page.say("initiatives.support.confirm"), part)
                : new Standing.Withdrawn(
                        page.say("initiatives.support.withdrawn.title"),
                        page.say("initiatives.support.withdrawn.lead"),
                        page.say("initiatives.support.return"),
                        part);
    }

    /** Whoever adds their name twice counts once, by the form that they confirmed last. */
    @Override
    public void broughtBack(Submission submission) {
        withdrawn(submission);
        var by = byId(submission).by();
        people.rename(submission.person(), by.name(), submission.lang());
        by.consents(
                consents,
                submission,
                db.sql("select consent from supporter_form where partnership_id = :partnership and id = :id")
                        .set("id", submission.id())
                        .one(row -> row.string("consent")));
        db.sql("""
                with form as (
                    update supporter_form set ended_at = null where partnership_id = :partnership and id = :id
                    returning id, initiative_id, name, side, visibility)
                insert into supporter (partnership_id, id, initiative_id, person_id, name, side, visibility, since)
                select :partnership, id, initiative_id, :person, name, side, visibility, :now from form
                """)
                .set("id", submission.id())
                .set("person", submission.person())
                .set("now", clock.instant())
                .run();
    }

    @Override
    public void withdrawn(Submission submission) {
        var ended = db.sql("""
                with ended as (
                    delete from supporter
                    where partnership_id = :partnership and person_id = :person and initiative_id = (
                        select initiative_id from supporter_form where partnership_id = :partnership and id = :id)
                    returning id)
                update supporter_form set ended_at = :now
                where partnership_id = :partnership and id in (select id from ended)
                returning id
                """)
                .set("id", submission.id())
                .set("person", submission.person())
                .set("now", clock.instant())
                .list(row -> row.uuid("id"));
        ended.forEach(id -> consents.withdraw(Consent.Purpose.SHOW_NAME, id));
    }

    /** They are only counted from now on. */
    @Override
    public void takenBack(UUID person, UUID subject) {
        db.sql("""
                update supporter set visibility = 'none'
                where partnership_id = :partnership and id = :id and person_id = :person
                """).set("id", subject).set("person", person).run();
    }

    @Override
    public List<UUID> over(Instant before) {
        return db.sql("""
                select f.id from supporter_form f
                join submission s on s.partnership_id = :partnership and s.id = f.id
                where f.partnership_id = :partnership
                  and (f.ended_at < :before or (s.confirmed_at is null and s.sent_at < :before))
                """).set("before", before).list(row -> row.uuid("id"));
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        return db.sql(SELECT + "and s.person_id = :person order by s.sent_at desc, f.id limit 200")
                .set("person", person)
                .list(row -> involved(page, supporter(row)));
    }

    private Involved involved(Page page, Supporter supporter) {
        var withdraw = deed(MyDeed.WITHDRAWAL, supporter.id(), page.say("initiatives.support.withdraw"));
        var deeds = new ArrayList<Involved.Deed>();
        if (supporter.waits()) {
            deeds.add(deed(MyDeed.CONFIRMATION, supporter.id(), page.say("initiatives.support.confirm")));
        }
        deeds.add(
                supporter.waits() || supporter.stands()
                        ? withdraw
                        : deed(MyDeed.RETURN, supporter.id(), page.say("initiatives.support.return")));
        return new Involved(
                supporter.id(),
                page.say("initiatives.initiative"),
                supporter.title(),
                supporter.isPublic() ? supporter.path() : null,
                page.say(
                        supporter.waits()
                                ? "initiatives.support.not-yet"
                                : supporter.stands()
                                        ? "initiatives.support.done"
                                        : "initiatives.support.withdrawn.title"),
                supporter.waits(),
                deeds,
                List.of(
                        new Involved.Fact(
                                "name", page.say("people.name"), supporter.by().name()),
                        new Involved.Fact(
                                "side",
                                page.say("people.side"),
                                page.say("side", supporter.by().side())),
                        new Involved.Fact(
                                "visibility",
                                page.say("initiatives.visibility"),
                                page.say(
                                        "initiatives.visibility", supporter.by().visibility()))));
    }

    private Supporter byId(Submission submission) {
        return db.sql(SELECT + "and f.id = :id")
                .set("id", submission.id())
                .first(Supporters::supporter)
                .orElseThrow();
    }

    private static Supporter supporter(Row row) {
        return new Supporter(
                row.uuid("form_id"),
                Signatory.of(row),
                Text.sk(row.string("title")),
                row.integer("number"),
                row.bool("public"),
                row.bool("waits"),
                row.bool("stands"));
    }
}
