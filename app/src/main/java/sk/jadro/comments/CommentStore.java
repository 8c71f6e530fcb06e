package sk.jadro.comments;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.answers.Answers;
import sk.jadro.answers.OwedKind;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.moderation.Hiding;
import sk.jadro.people.Keeper;

/** The comments' rows. Called inside the partnership. */
@Component
class CommentStore {
    private static final String SELECT = """
            select c.id, c.kind, c.thing_id, c.number, c.person_id, c.name, c.text, c.said_at, c.withdrawn_at, c.hidden_at,
                   case when c.hidden_at is not null then
            """ + Hiding.ground("c.id") + """
                   end as ground
            from comment c where c.partnership_id = :partnership
            """;

    private static final String PUBLIC = " and c.withdrawn_at is null and c.hidden_at is null ";

    /** Each has a number; they answer one another, and nobody promises more. */
    private static final OwedKind KIND = OwedKind.noted("comments", """
            select id, 'comment' as what, 'form' as channel, case when hidden_at is null then text end as words,
                   cast(null as text) as name, cast(null as text) as visibility, kind as about_kind, thing_id as about_id,
                   case when hidden_at is null then '/' || kind || '/' || number || '/comments/' || id end as path,
                   hidden_at is not null as hidden
            from comment where partnership_id = :partnership and withdrawn_at is null
            """, true);

    private final Db db;
    private final Answers answers;
    private final Clock clock;

    CommentStore(Db db, Answers answers, Clock clock) {
        this.db = db;
        this.answers = answers;
        this.clock = clock;
    }

    @Bean
    static PublicTables commentTables() {
        return PublicTables.of("comment");
    }

    @Bean
    static OwedKind commentsAreNoted() {
        return KIND;
    }

    /** What somebody said stays when they are erased, without their name. */
    @Bean
    static Keeper commentersAreKept(Db db) {
        return new Keeper("comment", person -> db.sql("""
                update comment set person_id = null, name = ''
                where partnership_id = :partnership and person_id = :person
                """).set("person", person).run());
    }

    /** What somebody writes, of which thing. */
    record Written(String kind, UUID thing, int number, String name, String text) {}

    void keepForm(UUID id, Written written, String consent) {
        db.sql("""
                insert into comment_form (partnership_id, id, kind, thing_id, number, name, text, consent)
                values (:partnership, :id, :kind, :thing, :number, :name, :text, :consent)
                """)
                .set("id", id)
                .set("kind", written.kind())
                .set("thing", written.thing())
                .set("number", written.number())
                .set("name", written.name())
                .set("text", written.text())
                .set("consent", consent)
                .run();
    }

    /** What waits to be confirmed. */
    Optional<Written> form(UUID id) {
        return db.sql("""
                select kind, thing_id, number, name, text from comment_form where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .first(row -> new Written(
                        row.string("kind"),
                        row.uuid("thing_id"),
                        row.integer("number"),
                        row.string("name"),
                        row.string("text")));
    }

    /** Takes the form away; in which words somebody agreed that their name is shown. */
    String takeConsent(UUID id) {
        return db.sql("delete from comment_form where partnership_id = :partnership and id = :id returning consent")
                .set("id", id)
                .list(row -> row.string("consent"))
                .getFirst();
    }

    /** @param person null of the sample */
    void add(UUID id, Written written, @Nullable UUID person, Instant said, boolean sample) {
        db.sql("""
                insert into comment (partnership_id, id, kind, thing_id, number, person_id, name, text, said_at, sample)
                values (:partnership, :id, :kind, :thing, :number, :person, :name, :text, :said, :sample)
                """)
                .set("id", id)
                .set("kind", written.kind())
                .set("thing", written.thing())
                .set("number", written.number())
                .set("person", person)
                .set("name", written.name())
                .set("text", written.text())
                .set("said", said)
                .set("sample", sample)
                .run();
        answers.note(KIND, id, said);
    }

    Optional<Comment> byId(UUID id) {
        return db.sql(SELECT + "and c.id = :id").set("id", id).first(Comment::of);
    }

    /** Those of a thing that were not taken back, the first one first; hidden ones keep their place. */
    List<Comment> of(String kind, UUID thing, int limit, int skipped) {
        return db.sql(SELECT + """
                and c.kind = :kind and c.thing_id = :thing and c.withdrawn_at is null
                order by c.said_at, c.id limit :limit offset :skipped
                """)
                .set("kind", kind)
                .set("thing", thing)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(Comment::of);
    }

    /** How many of the same thing's stand before it. */
    int before(Comment comment) {
        return db.sql("""
                select count(*)::int as before from comment
                where partnership_id = :partnership and kind = :kind and thing_id = :thing and withdrawn_at is null
                  and (said_at, id) < (:said, :id)
                """)
                .set("kind", comment.kind())
                .set("thing", comment.thing())
                .set("said", comment.saidAt())
                .set("id", comment.id())
                .one(row -> row.integer("before"));
    }

    /** How many of each of these things everybody can read. */
    Map<UUID, Integer> counts(String kind, Collection<UUID> things) {
        record Count(UUID thing, int comments) {}
        return db
                .sql("""
                select thing_id, count(*)::int as comments from comment c
                where c.partnership_id = :partnership and c.kind = :kind and c.thing_id = any (cast(:things as uuid[]))
                """ + PUBLIC + "group by thing_id")
                .set("kind", kind)
                .set("things", things)
                .list(row -> new Count(row.uuid("thing_id"), row.integer("comments")))
                .stream()
                .collect(Collectors.toMap(Count::thing, Count::comments));
    }

    /** The last ones of each of these things that everybody can read, the last one first; a single query. */
    Map<UUID, List<Comment>> latest(String kind, Collection<UUID> things, int each) {
        return db
                .sql(SELECT + PUBLIC + """
                and c.id in (
                    select l.id from unnest(cast(:things as uuid[])) t(id)
                    cross join lateral (
                        select id from comment
                        where partnership_id = :partnership and kind = :kind and thing_id = t.id and withdrawn_at is null
                          and hidden_at is null
                        order by said_at desc, id desc limit :each) l)
                order by c.said_at desc, c.id desc
                """)
                .set("kind", kind)
                .set("things", things)
                .set("each", each)
                .list(Comment::of)
                .stream()
                .collect(Collectors.groupingBy(Comment::thing));
    }

    List<Comment> after(UUID id, int limit) {
        return db.sql(SELECT + PUBLIC + "and c.id > :id order by c.id limit :limit")
                .set("id", id)
                .set("limit", limit)
                .list(Comment::of);
    }

    /** Those of these, whether readers see them or not. */
    List<Comment> all(Collection<UUID> ids) {
        return db.sql(SELECT + "and c.id = any (cast(:ids as uuid[])) order by c.id")
                .set("ids", ids)
                .list(Comment::of);
    }

    /** SQL for the ids of all there are. */
    static String ids() {
        return "select id from comment where partnership_id = :partnership";
    }

    /** Those of these that everybody can read. */
    List<Comment> these(Collection<UUID> ids) {
        return db.sql(SELECT + PUBLIC + "and c.id = any (cast(:ids as uuid[])) order by c.id")
                .set("ids", ids)
                .list(Comment::of);
    }

    /** What somebody said; two hundred at most. */
    List<Comment> by(UUID person) {
        return db.sql(SELECT + "and c.person_id = :person order by c.said_at desc, c.id limit 200")
                .set("person", person)
                .list(Comment::of);
    }

    /** @param when null brings it back */
    void setWithdrawn(UUID id, @Nullable Instant when) {
        db.sql("update comment set withdrawn_at = :when where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("when", when)
                .run();
    }

    void setHidden(UUID id, boolean hidden) {
        db.sql("update comment set hidden_at = :when where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("when", hidden ? clock.instant() : null)
                .run();
    }

    /** Their name is not to be shown any more. */
    void hideName(UUID person, UUID id) {
        db.sql("""
                update comment set name = '' where partnership_id = :partnership and id = :id and person_id = :person
                """).set("id", id).set("person", person).run();
    }

    /** Forgets those that were taken back before then; how many. */
    int forget(Instant before) {
        var ids = db.sql(
                        "delete from comment where partnership_id = :partnership and withdrawn_at < :before returning id")
                .set("before", before)
                .list(row -> row.uuid("id"));
        ids.forEach(answers::forget);
        return ids.size();
    }

    /** Takes the invented ones out of sight. */
    void withdrawSample() {
        db.sql("""
                update comment set withdrawn_at = :now
                where partnership_id = :partnership and sample and withdrawn_at is null
                """).set("now", clock.instant()).run();
    }

    /** Forms of which nothing is left, or that were never confirmed. */
    List<UUID> over(Instant before) {
        return db.sql("""
                select s.id from submission s
                where s.partnership_id = :partnership and s.kind = 'comment' and s.sent_at < :before
                  and not exists (select from comment c where c.partnership_id = :partnership and c.id = s.id)
                """).set("before", before).list(row -> row.uuid("id"));
    }
}
