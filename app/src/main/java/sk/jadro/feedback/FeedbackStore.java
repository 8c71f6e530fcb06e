package sk.jadro.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.answers.Answers;
import sk.jadro.answers.Channel;
import sk.jadro.answers.Owed;
import sk.jadro.answers.OwedKind;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.files.Attachments;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Lang;
import sk.jadro.base.token.Tokens;
import sk.jadro.base.web.Key;
import sk.jadro.people.Keeper;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Trace;

/** The rows of what people wrote. Called inside the partnership. */
@Component
class FeedbackStore {
    static final OwedKind KIND = new OwedKind("feedback", "feedback.feedback", "feedback.said", """
            select id, text as title, '/desk/feedback/' || id as desk from feedback
            where partnership_id = :partnership and withdrawn_at is null and hidden_at is null
            """, """
            select id, kind as what, channel, case when consented and shown_at is not null and hidden_at is null then text end as words,
                   case when confirmed_at is not null then name end as name,
                   case when confirmed_at is not null then visibility end as visibility, about_kind, about_id, null as path, hidden_at is not null as hidden
            from feedback where partnership_id = :partnership and withdrawn_at is null and suspicion is null
            """);

    private static final String SELECT =
            """
            select f.id, f.person_id, f.kind, f.channel, f.text, f.about_kind, f.about_id, f.name, f.visibility, f.consented,
                f.lang, f.written_at, f.confirmed_at, f.shown_at, f.withdrawn_at, f.hidden_at, f.helped,
                f.suspicion,
            """ + Owed.COLUMNS + " from feedback f" + Owed.join("f.id") + "where f.partnership_id = :partnership ";

    private final Db db;
    private final Answers answers;
    private final Tokens tokens;
    private final Attachments attachments;
    private final Clock clock;

    FeedbackStore(Db db, Answers answers, Tokens tokens, Attachments attachments, Clock clock) {
        this.db = db;
        this.answers = answers;
        this.tokens = tokens;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Bean
    static OwedKind feedbackIsAnswered() {
        return KIND;
    }

    @Bean
    static PublicTables feedbackTables() {
        return PublicTables.of("feedback");
    }

    /** What somebody wrote stays when they are erased, without their name and files; their links and e-mails lead to it no more. */
    @Bean
    static Keeper writersAreKept(Db db, Tokens tokens, Attachments attachments) {
        return new Keeper("feedback", person -> {
            db.sql("""
                    delete from feedback_message m using feedback f
                    where m.partnership_id = :partnership and f.partnership_id = :partnership and f.id = m.feedback_id
                      and f.person_id = :person
                    """).set("person", person).run();
            db.sql("""
                    update feedback set person_id = null, name = '', visibility = 'none'
                    where partnership_id = :partnership and person_id = :person
                    returning id
                    """).set("person", person).list(row -> row.uuid("id")).forEach(id -> {
                tokens.revoke(id);
                attachments.remove(id);
            });
        });
    }

    @Bean
    static Trace whoNotedIsForgotten() {
        return new Trace("feedback_note", "noted_by");
    }

    Optional<Feedback> byId(UUID id) {
        return db.sql(SELECT + "and f.id = :id").set("id", id).first(Feedback::of);
    }

    List<Feedback> these(Collection<UUID> ids) {
        return db.sql(SELECT + "and f.id = any (cast(:ids as uuid[])) order by f.id")
                .set("ids", ids)
                .list(Feedback::of);
    }

    /** All of it, the latest first, after one of them. */
    List<Feedback> all(Key after, int limit) {
        return db.sql(SELECT + """
                and (cast(:after as uuid) is null or (f.written_at, f.id) < (
                    select a.written_at, a.id from feedback a where a.partnership_id = :partnership and a.id = :after))
                order by f.written_at desc, f.id desc limit :limit
                """).set("after", after.id()).set("limit", limit).list(Feedback::of);
    }

    /** What may be public and waits for a coordinator's look, the first one first; fifty at most. */
    List<Feedback> unseen() {
        return db.sql(SELECT + """
                and f.consented and f.shown_at is null and f.withdrawn_at is null and f.hidden_at is null and f.suspicion is null
                order by f.written_at, f.id limit 50
                """).list(Feedback::of);
    }

    /** What waits for an answer besides this, the first one first; a hundred at most. */
    List<Feedback> othersWaiting(UUID id) {
        return db.sql(SELECT + """
                and f.id <> :id and owed.turn in ('office', 'others') and f.withdrawn_at is null and f.hidden_at is null
                order by owed.due_on, f.id limit 100
                """).set("id", id).list(Feedback::of);
    }

    /** What somebody wrote; two hundred at most. */
    List<Feedback> by(UUID person) {
        return db.sql(SELECT + "and f.person_id = :person order by f.written_at desc, f.id limit 200")
                .set("person", person)
                .list(Feedback::of);
    }

    /** Takes it in: it has a number from now on, and an answer is owed. */
    UUID add(Written written, Channel channel, @Nullable UUID person, Lang lang) {
        var id = Ids.next();
        insert(id, written, channel, person, lang, clock.instant());
        answers.ask(KIND, id);
        return id;
    }

    /** An invented one, whose words readers see as far as they may be public. */
    void addSample(UUID id, Written written, Channel channel, Instant at) {
        insert(id, written, channel, null, Lang.SK, at);
        db.sql("""
                update feedback set shown_at = written_at, sample = true where partnership_id = :partnership and id = :id
                """).set("id", id).run();
    }

    private void insert(UUID id, Written written, Channel channel, @Nullable UUID person, Lang lang, Instant at) {
        Reference.set(db.sql("""
                                insert into feedback (
                                    partnership_id, id, person_id, kind, channel, text, about_kind, about_id, name, visibility,
                                    consented, lang, written_at)
                                values (
                                    :partnership, :id, cast(:person as uuid), :kind, :channel, :text, :about_kind,
                                    cast(:about_id as uuid), :name, :visibility, :consented, :lang, :at)
                                """), "about", written.about())
                .set("id", id)
                .set("person", person)
                .set("kind", written.kind())
                .set("channel", channel)
                .set("text", written.text())
                .set("name", written.name())
                .set("visibility", written.visibility())
                .set("consented", written.consented())
                .set("lang", lang)
                .set("at", at)
                .run();
    }

    /** Lets readers see its words from now on, if that was agreed to. */
    void show(UUID id) {
        db.sql("""
                update feedback set shown_at = coalesce(shown_at, :now), sample = false
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("now", clock.instant()).run();
    }

    /** Whether the very same text came since then. */
    boolean hasSame(String text, Instant since) {
        return db.sql("""
                select exists (
                    select from feedback
                    where partnership_id = :partnership and md5(text) = md5(:text) and text = :text and written_at > :since) as same
                """).set("text", text).set("since", since).one(row -> row.bool("same"));
    }

    /** How many e-mails came from an address since then. */
    int countFrom(EmailAddress email, Instant since) {
        return db.sql("""
                select count(*)::int as many from feedback f
                join person p on p.partnership_id = :partnership and p.id = f.person_id
                where f.partnership_id = :partnership and p.email = :email and f.channel = 'mail' and f.written_at > :since
                """).set("email", email).set("since", since).one(row -> row.integer("many"));
    }

    /** @param why null lets it count */
    void suspect(UUID id, @Nullable Suspicion why) {
        db.sql("update feedback set suspicion = :why where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("why", why)
                .run();
    }

    void confirm(UUID id) {
        db.sql("""
                update feedback set confirmed_at = coalesce(confirmed_at, :now)
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("now", clock.instant()).run();
    }

    void setConsent(UUID id, boolean consented, NameVisibility visibility) {
        db.sql("""
                update feedback set consented = :consented, visibility = :visibility
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("consented", consented)
                .set("visibility", visibility)
                .run();
    }

    void setHelped(UUID id, Helped helped) {
        db.sql("update feedback set helped = :helped where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("helped", helped)
                .run();
    }

    /** @param when null brings it back */
    void setWithdrawn(UUID id, @Nullable Instant when) {
        db.sql("update feedback set withdrawn_at = :when where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("when", when)
                .run();
    }

    /** @param when null lets readers see it again */
    void setHidden(UUID id, @Nullable Instant when) {
        db.sql("update feedback set hidden_at = :when where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("when", when)
                .run();
    }

    void withdrawSample() {
        db.sql("""
                update feedback set withdrawn_at = :now
                where partnership_id = :partnership and sample and withdrawn_at is null
                """).set("now", clock.instant()).run();
    }

    /** @param by what they are called; null once they are erased */
    record Note(String note, @Nullable String by, Instant at) {}

    /** What those who coordinate noted, the first one first. */
    List<Note> notes(UUID id) {
        return db.sql("""
                select n.note, p.name, n.noted_at from feedback_note n
                left join person p on p.partnership_id = :partnership and p.id = n.noted_by
                where n.partnership_id = :partnership and n.feedback_id = :id
                order by n.id limit 200
                """)
                .set("id", id)
                .list(row -> new Note(row.string("note"), row.stringOrNull("name"), row.instant("noted_at")));
    }

    void addNote(UUID feedback, UUID by, String note) {
        db.sql("""
                insert into feedback_note (partnership_id, id, feedback_id, noted_by, note, noted_at)
                values (:partnership, :id, :feedback, :by, :note, :now)
                """)
                .set("id", Ids.next())
                .set("feedback", feedback)
                .set("by", by)
                .set("note", note)
                .set("now", clock.instant())
                .run();
    }

    /** Forgets what was taken back before then; how many. */
    int forget(Instant before) {
        var ids = db.sql("select id from feedback where partnership_id = :partnership and withdrawn_at < :before")
                .set("before", before)
                .list(row -> row.uuid("id"));
        for (var id : ids) {
            answers.forget(id);
            tokens.revoke(id);
            attachments.remove(id);
            db.sql("delete from feedback where partnership_id = :partnership and id = :id")
                    .set("id", id)
                    .run();
        }
        return ids.size();
    }
}
