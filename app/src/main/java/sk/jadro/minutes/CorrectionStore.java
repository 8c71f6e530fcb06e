package sk.jadro.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.answers.Answers;
import sk.jadro.answers.OwedKind;
import sk.jadro.answers.OwedStep.By;
import sk.jadro.answers.Turn;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.text.Dictionary;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.Words;
import sk.jadro.minutes.Correction.Answer;

/** The corrections' rows. Called inside the partnership. */
@Component
class CorrectionStore {
    private static final String SELECT = """
            select id, number, lang, paragraph, was, proposed, reason, author, proposed_at, answer, because, answered_on
            from minutes_correction
            where partnership_id = :partnership and event_id = :event
            """;

    /** What is proposed, in a row of {@code c}: nobody is known by their number there, and what is bold is plain. */
    private static final String NAMELESS = " replace(regexp_replace(c.proposed, '@\\[\\d+\\]', '…', 'g'), '**', '') ";

    private static final String SHOWN = " m.state <> 'draft' and e.publication = 'published' and not e.archived ";

    /** The invented ones go with their event. */
    private static final String NO_SAMPLE_WITHDRAWN = """
            join event e on e.partnership_id = :partnership and e.id = c.event_id and not (e.sample and e.publication = 'draft')
            where c.partnership_id = :partnership
            """;

    private static final OwedKind KIND = new OwedKind(
            "corrections",
            "minutes.corrected",
            "minutes.answer",
            "select c.id," + NAMELESS + """
            as title, '/desk/events/' || c.event_id || '/minutes' as desk
            from minutes_correction c
            """ + NO_SAMPLE_WITHDRAWN,
            """
            select c.id, 'correction' as what, 'form' as channel, case when
            """ + SHOWN + "then" + NAMELESS + """
                   end as words, cast(null as text) as name, cast(null as text) as visibility, 'events' as about_kind,
                   c.event_id as about_id, case when
            """ + SHOWN + """
                   then '/events/' || e.slug || '/minutes#c-' || c.number end as path,
                   false as hidden
            from minutes_correction c
            join minutes m on m.partnership_id = :partnership and m.event_id = c.event_id
            """ + NO_SAMPLE_WITHDRAWN);

    private final Db db;
    private final Answers answers;
    private final PublicIndexes indexes;
    private final Dictionary dictionary;
    private final Clock clock;

    CorrectionStore(Db db, Answers answers, PublicIndexes indexes, Dictionary dictionary, Clock clock) {
        this.db = db;
        this.answers = answers;
        this.indexes = indexes;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @Bean
    static OwedKind correctionsAreAnswered() {
        return KIND;
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

    /** Adds one, whose number nobody else gets, as the minutes' row is held; an answer is owed. */
    void add(UUID event, Lang lang, int paragraph, String was, String proposed, String reason, int author) {
        var id = Ids.next();
        db.sql("""
                with next as (
                    select coalesce(max(number), 0) + 1 as number from minutes_correction
                    where partnership_id = :partnership and event_id = :event)
                insert into minutes_correction (
                    partnership_id, id, event_id, number, lang, paragraph, was, proposed, reason, author, proposed_at)
                select :partnership, :id, :event, number, :lang, :paragraph, :was, :proposed, :reason, :author, :now
                from next
                """)
                .set("id", id)
                .set("event", event)
                .set("lang", lang)
                .set("paragraph", paragraph)
                .set("was", was)
                .set("proposed", proposed)
                .set("reason", reason)
                .set("author", author)
                .set("now", clock.instant())
                .run();
        answers.askQuietly(KIND, id);
        indexes.update(id);
    }

    /** One of the sample, answered or not. */
    void addSample(UUID event, Correction correction) {
        db.sql("""
                insert into minutes_correction (
                    partnership_id, id, event_id, number, lang, paragraph, was, proposed, reason, author, proposed_at, answer,
                    because, answered_on)
                values (
                    :partnership, :id, :event, :number, :lang, :paragraph, :was, :proposed, :reason, :author, :proposedAt,
                    :answer, :because, :answeredOn)
                """)
                .set("id", correction.id())
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

    void answer(UUID event, Correction correction, Answer answer, String because) {
        var number = correction.number();
        if (!correction.isAnswered(answer, because)) {
            answers.say(correction.id(), By.OFFICE, said(answer, because));
            indexes.update(correction.id());
        }
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

    private Answers.Said said(Answer answer, String because) {
        var reason = because.isEmpty() ? dictionary.in(Lang.SK).say("minutes.taken.reason") : because;
        return new Answers.Said(Code.of(answer), reason, Turn.NOBODY, null);
    }

    /** Gives the invented ones their numbers, in the order in which they came. */
    void numberSample() {
        var all = db.sql("""
                select c.* from minutes_correction c
                join event e on e.partnership_id = :partnership and e.id = c.event_id and e.sample
                where c.partnership_id = :partnership
                order by c.proposed_at, c.event_id, c.number limit 500
                """).list(CorrectionStore::correction);
        for (var one : all) {
            var asked = Words.local(one.proposedAt()).toLocalDate();
            answers.addSample(KIND, one.id(), asked, asked.plusDays(answers.days()));
            if (one.answer() != null && one.answeredOn() != null) {
                answers.saySample(one.id(), By.OFFICE, said(one.answer(), one.because()), one.answeredOn());
            }
        }
    }

    private static Correction correction(Row row) {
        var answer = row.stringOrNull("answer");
        return new Correction(
                row.uuid("id"),
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
