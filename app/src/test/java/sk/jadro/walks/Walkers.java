package sk.jadro.walks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.open.PublicPart;
import sk.jadro.base.text.Words;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Part;
import sk.jadro.base.web.Permit;
import sk.jadro.people.Involved;
import sk.jadro.people.Involvement;
import sk.jadro.people.Keeper;
import sk.jadro.people.Side;
import sk.jadro.submissions.MyDeed;
import sk.jadro.submissions.Standing;
import sk.jadro.submissions.Submission;
import sk.jadro.submissions.SubmissionKind;
import sk.jadro.submissions.Submissions;

/** Coming along on a walk: by a form without an account, confirmed by a letter. */
@Component
class Walkers implements SubmissionKind, Involvement {
    private static final String SELECT = """
            select f.id as form_id, f.name, f.side, w.*, s.withdrawn_at is null and s.confirmed_at is null as waits,
                   exists (select from walker c where c.partnership_id = :partnership and c.id = f.id) as comes
            from walker_form f
            join walk w on w.partnership_id = f.partnership_id and w.id = f.walk_id
            join submission s on s.partnership_id = f.partnership_id and s.id = f.id
            where f.partnership_id = :partnership
            """;

    private final Db db;
    private final Submissions submissions;
    private final WalkStore walks;
    private final Clock clock;

    Walkers(Db db, Submissions submissions, WalkStore walks, Clock clock) {
        this.db = db;
        this.walks = walks;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * A form as its owner, and coordinators, find it.
     *
     * @param comes whether it is confirmed and stands
     * @param waits whether it waits for that
     */
    record Walker(UUID id, Walk walk, String name, Side side, boolean comes, boolean waits) {}

    record WalkerView(Page page, Walker walker) {}

    @Bean
    static Keeper walkersAreKept() {
        return new Keeper("walker");
    }

    @Bean
    static PublicPart walkersOfPublicWalks(Walkers walkers) {
        return new PublicPart("walk", "walkers", "walks.by-side", walkers::counts);
    }

    /** Takes a form in; the sender's ticket. */
    String submit(Permit permit, Page page, EmailAddress email, UUID walk, String name, Side side) {
        Consumer<UUID> keep = id -> db.sql("""
                insert into walker_form (partnership_id, id, walk_id, name, side)
                values (:partnership, :id, :walk, :name, :side)
                """)
                .set("id", id)
                .set("walk", walk)
                .set("name", name)
                .set("side", side)
                .run();
        return submissions.submit(permit, page.here(), this, email, page.lang(), keep);
    }

    /** How many come along on each of these walks, by side. */
    Map<UUID, Map<Side, Integer>> counts(List<UUID> walks) {
        return db.sql("""
                select walk_id, side, count(*)::int as people from walker
                where partnership_id = :partnership and walk_id = any (cast(:walks as uuid[]))
                group by walk_id, side
                """).set("walks", walks).counts("walk_id", "side", Side.class, "people");
    }

    /** Those who come along, for coordinators. */
    List<Walker> coming(UUID walk) {
        return db.sql(SELECT + """
                and f.id in (select id from walker where partnership_id = :partnership and walk_id = :walk)
                order by f.name collate "sk-x-icu", f.id limit 500
                """).set("walk", walk).list(this::walker);
    }

    @Override
    public List<Involved> of(Page page, UUID person) {
        var own = SELECT + "and s.person_id = :person order by w.starts_at desc, f.id limit 200";
        return db.sql(own).set("person", person).list(row -> involved(page, walker(row)));
    }

    private Involved involved(Page page, Walker walker) {
        var withdraw = deed(MyDeed.WITHDRAWAL, walker.id(), page.say("walks.withdraw"));
        var deeds = walker.waits()
                ? List.of(deed(MyDeed.CONFIRMATION, walker.id(), page.say("walks.confirm")), withdraw)
                : List.of(walker.comes() ? withdraw : deed(MyDeed.RETURN, walker.id(), page.say("walks.undo")));
        return new Involved(
                walker.id(),
                page.say("walks.walk"),
                walker.walk().title(),
                walker.walk().isPublic() ? walker.walk().path() : null,
                page.say(walker.waits() ? "walks.waits" : walker.comes() ? "walks.coming" : "walks.not-coming"),
                walker.waits(),
                deeds,
                List.of(
                        new Involved.Fact("name", page.say("people.name"), walker.name()),
                        new Involved.Fact("side", page.say("people.side"), page.say("side", walker.side()))));
    }

    @Override
    public Called called() {
        return new Called("walker", "walkers", new Start("/walks", "walks.all"));
    }

    @Override
    public Asked asked(Submission submission, Words words) {
        var walker = byId(submission);
        return new Asked(
                words.say("walks.letter.subject"),
                words.say(
                        "walks.letter.text",
                        walker.walk().title().in(words.lang()),
                        words.dateAndTime(walker.walk().startsAt())),
                words.say("walks.confirm"),
                "");
    }

    @Override
    public Standing standing(Page page, Submission submission) {
        var walker = byId(submission);
        var part = new Part("walks/walker", new WalkerView(page, walker));
        if (walker.comes()) {
            return new Standing.Done(page.say("walks.coming"), part);
        }
        return submission.waits()
                ? new Standing.Waiting(page.say("walks.waits"), page.say("walks.confirm"), part)
                : new Standing.Withdrawn(
                        page.say("walks.not-coming"), page.say("walks.withdrawn"), page.say("walks.undo"), part);
    }

    /** Who comes along counts once, by the form that they confirmed last. */
    @Override
    public void broughtBack(Submission submission) {
        withdrawn(submission);
        db.sql("""
                with form as (
                    update walker_form set ended_at = null where partnership_id = :partnership and id = :id
                    returning id, walk_id, side)
                insert into walker (partnership_id, id, walk_id, person_id, side)
                select :partnership, id, walk_id, :person, side from form
                """)
                .set("id", submission.id())
                .set("person", submission.person())
                .run();
    }

    @Override
    public void withdrawn(Submission submission) {
        db.sql("""
                with ended as (
                    delete from walker
                    where partnership_id = :partnership and person_id = :person and walk_id = (
                        select walk_id from walker_form where partnership_id = :partnership and id = :id)
                    returning id)
                update walker_form set ended_at = :now
                where partnership_id = :partnership and id in (select id from ended)
                """)
                .set("id", submission.id())
                .set("person", submission.person())
                .set("now", clock.instant())
                .run();
    }

    /** The names of those who walked are kept no longer than forms that were never confirmed. */
    @Override
    public List<UUID> over(Instant before) {
        return db.sql("""
                select f.id from walker_form f
                join walk w on w.partnership_id = f.partnership_id and w.id = f.walk_id
                join submission s on s.partnership_id = f.partnership_id and s.id = f.id
                where f.partnership_id = :partnership and (w.starts_at < :before or f.ended_at < :before
                  or (s.confirmed_at is null and s.sent_at < :before))
                """).set("before", before).list(row -> row.uuid("id"));
    }

    private Walker byId(Submission submission) {
        return db.sql(SELECT + "and f.id = :id")
                .set("id", submission.id())
                .first(this::walker)
                .orElseThrow();
    }

    private Walker walker(Row row) {
        return new Walker(
                row.uuid("form_id"),
                walks.thing(row),
                row.string("name"),
                row.constant("side", Side.class),
                row.bool("comes"),
                row.bool("waits"));
    }
}
