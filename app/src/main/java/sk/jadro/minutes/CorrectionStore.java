package sk.jadro.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Text;
import sk.jadro.base.text.Words;
import sk.jadro.minutes.Correction.Answer;

/** The corrections' rows. Called inside the partnership. */
@Component
class CorrectionStore {
    private static final String SELECT = """
            select number, lang, paragraph, was, proposed, reason, author, proposed_at, answer, because, answered_on
            from minutes_correction
            where partnership_id = :partnership and event_id = :event
            """;

    private final Db db;
    private final Clock clock;

    CorrectionStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** In the order in which they came; five thousand at most. */
    List<Correction> of(UUID event) {
        return db.sql(SELECT + " order by number limit 5000")
                .set("event", event)
                .list(CorrectionStore::correction);
    }

    Optional<Correction> of(UUID event, int number) {
        return db.sql(SELECT + " and number = :number")
                .set("event", event)
                .set("number", number)
                .first(CorrectionStore::correction);
    }

    /** How many somebody has proposed, counted up to {@code most}. */
    int by(UUID event, int author, int most) {
        return db.sql("""
                select count(*)::int as proposed from (
                    select from minutes_correction
                    where partnership_id = :partnership and event_id = :event and author = :author limit :most) one
                """)
                .set("event", event)
                .set("author", author)
                .set("most", most)
                .one(row -> row.integer("proposed"));
    }

    int waiting(UUID event) {
        return db.sql("""
                select count(*)::int as waiting from minutes_correction
                where partnership_id = :partnership and event_id = :event and answer is null
                """).set("event", event).one(row -> row.integer("waiting"));
    }

    /** Minutes of which corrections wait for an answer. */
    record Waiting(UUID event, Text title, int corrections) {}

    /** All such, whose time ends first; fifty at most. */
    List<Waiting> waiting() {
        return db.sql("""
                select m.event_id, e.title_sk, e.title_en, count(*)::int as corrections
                from minutes_correction c
                join minutes m on m.partnership_id = :partnership and m.event_id = c.event_id
                join event e on e.partnership_id = :partnership and e.id = c.event_id
                where c.partnership_id = :partnership and c.answer is null
                group by m.event_id, m.until, e.title_sk, e.title_en
                order by m.until, m.event_id limit 50
                """)
                .list(row -> new Waiting(row.uuid("event_id"), row.text("title"), row.integer("corrections")));
    }

    /** Adds one, whose number nobody else gets, as the minutes' row is held; its number. */
    int add(UUID event, Lang lang, int paragraph, String was, String proposed, String reason, int author) {
        return db.sql("""
                with next as (
                    select coalesce(max(number), 0) + 1 as number from minutes_correction
                    where partnership_id = :partnership and event_id = :event)
                insert into minutes_correction (
                    partnership_id, event_id, number, lang, paragraph, was, proposed, reason, author, proposed_at)
                select :partnership, :event, number, :lang, :paragraph, :was, :proposed, :reason, :author, :now from next
                returning number
                """)
                .set("event", event)
                .set("lang", lang)
                .set("paragraph", paragraph)
                .set("was", was)
                .set("proposed", proposed)
                .set("reason", reason)
                .set("author", author)
                .set("now", clock.instant())
                .list(row -> row.integer("number"))
                .getFirst();
    }

    /** One of the sample, answered or not. */
    void addSample(UUID event, Correction correction) {
        db.sql("""
                insert into minutes_correction (
                    partnership_id, event_id, number, lang, paragraph, was, proposed, reason, author, proposed_at, answer,
                    because, answered_on)
                values (
                    :partnership, :event, :number, :lang, :paragraph, :was, :proposed, :reason, :author, :proposedAt,
                    :answer, :because, :answeredOn)
                """)
                .set("event", event)
                .set("number", correction.number())
                .set("lang", correction.lang())
                .set("paragraph", correction.paragraph())
                .set("was", correction.was())
                .set("proposed", correction.proposed())
                .set("reason", correction.reason())
                .set("author", correction.author())
                .set("proposedAt", correction.proposedAt())
                .set("answer", correction.answer())
                .set("because", correction.because())
                .set("answeredOn", correction.answeredOn())
                .run();
    }

    void answer(UUID event, int number, Answer answer, String because) {
        db.sql("""
                update minutes_correction
                set answer = :answer, because = :because, answered_on = :today
                where partnership_id = :partnership and event_id = :event and number = :number
                """)
                .set("event", event)
                .set("number", number)
                .set("answer", answer)
                .set("because", because)
                .set("today", Words.local(clock.instant()).toLocalDate())
                .run();
        db.sql("""
                insert into minutes_untold (partnership_id, event_id, number) values (:partnership, :event, :number)
                on conflict do nothing
                """).set("event", event).set("number", number).run();
    }

    private static Correction correction(Row row) {
        var answer = row.stringOrNull("answer");
        return new Correction(
                row.integer("number"),
                row.constant("lang", Lang.class),
                row.integer("paragraph"),
                row.string("was"),
                row.string("proposed"),
                row.string("reason"),
                row.integer("author"),
                row.instant("proposed_at"),
                answer == null ? null : row.constant("answer", Answer.class),
                row.string("because"),
                row.dateOrNull("answered_on"));
    }
}
