package sk.jadro.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Lang;
import sk.jadro.people.Trace;

/** The rows of what was reported and hidden. Called inside the partnership. */
@Component
class ModerationStore {
    private static final int MOST = 200;

    private static final String SELECT = """
            select id, kind, thing_id, ground, reason, hidden_at, appeal, outcome, answer, answered_at from hiding
            where partnership_id = :partnership
            """;

    private final Db db;

    ModerationStore(Db db) {
        this.db = db;
    }

    /** Whoever reported something is not told of it once they are erased. */
    @Bean
    static Trace reportersAreForgotten() {
        return new Trace("content_report", "email", Trace.By.ADDRESS);
    }

    Optional<Hiding> byId(UUID id) {
        return db.sql(SELECT + "and id = :id for update").set("id", id).first(Hiding::of);
    }

    Optional<Hiding> latest(UUID thing) {
        return db.sql(SELECT + "and thing_id = :thing order by id desc limit 1")
                .set("thing", thing)
                .first(Hiding::of);
    }

    /** Appeals that nobody has answered, the first one first. */
    List<Hiding> appealed() {
        return db.sql(SELECT + "and appealed_at is not null and outcome is null order by appealed_at, id limit " + MOST)
                .list(Hiding::of);
    }

    /** All that was hidden, the latest first. */
    List<Hiding> all() {
        return db.sql(SELECT + "order by hidden_at desc, id limit " + MOST).list(Hiding::of);
    }

    void add(String kind, UUID thing, Ground ground, String reason, Instant now) {
        db.sql("""
                insert into hiding (partnership_id, id, kind, thing_id, ground, reason, hidden_at)
                values (:partnership, :id, :kind, :thing, :ground, :reason, :now)
                """)
                .set("id", Ids.next())
                .set("kind", kind)
                .set("thing", thing)
                .set("ground", ground)
                .set("reason", reason)
                .set("now", now)
                .run();
    }

    void setAppeal(UUID id, String appeal, Instant now) {
        db.sql("""
                update hiding set appeal = :appeal, appealed_at = :now where partnership_id = :partnership and id = :id
                """).set("id", id).set("appeal", appeal).set("now", now).run();
    }

    void setOutcome(UUID id, Hiding.Outcome outcome, String answer, Instant now) {
        db.sql("""
                update hiding set outcome = :outcome, answer = :answer, answered_at = :now
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("outcome", outcome)
                .set("answer", answer)
                .set("now", now)
                .run();
    }

    void addReport(String kind, UUID thing, String words, @Nullable EmailAddress email, Lang lang, Instant now) {
        db.sql("""
                insert into content_report (partnership_id, id, kind, thing_id, words, email, lang, reported_at)
                values (:partnership, :id, :kind, :thing, :words, :email, :lang, :now)
                """)
                .set("id", Ids.next())
                .set("kind", kind)
                .set("thing", thing)
                .set("words", words)
                .set("email", email)
                .set("lang", lang)
                .set("now", now)
                .run();
    }

    /** @param words what those who reported it said, the first one first; ten at most */
    record Reported(String kind, UUID thing, List<String> words) {}

    /** What was reported, what was first. */
    List<Reported> reported() {
        return db.sql("""
                select kind, thing_id, (array_agg(words order by reported_at, id))[1 : 10] as words from content_report
                where partnership_id = :partnership group by kind, thing_id order by min(reported_at), thing_id limit
                """ + MOST)
                .list(row -> new Reported(row.string("kind"), row.uuid("thing_id"), List.of(row.strings("words"))));
    }

    /** What those who reported it said, the first one first. */
    List<String> reports(UUID thing) {
        return db.sql("""
                select words from content_report where partnership_id = :partnership and thing_id = :thing
                order by reported_at, id limit
                """ + MOST).set("thing", thing).list(row -> row.string("words"));
    }

    /** How many things are reported, and appeals unanswered. */
    int countWaiting() {
        return db.sql("""
                select (select count(distinct thing_id) from content_report where partnership_id = :partnership)::int
                     + (select count(*) from hiding
                        where partnership_id = :partnership and appealed_at is not null and outcome is null)::int as waiting
                """).one(row -> row.integer("waiting"));
    }

    /** @param email null of whoever gave none */
    record Report(@Nullable EmailAddress email, Lang lang) {}

    /** Forgets the reports of a thing. */
    List<Report> takeReports(UUID thing) {
        return db.sql("""
                delete from content_report where partnership_id = :partnership and thing_id = :thing returning email, lang
                """).set("thing", thing).list(row -> {
            var email = row.stringOrNull("email");
            return new Report(email == null ? null : new EmailAddress(email), row.constant("lang", Lang.class));
        });
    }
}
