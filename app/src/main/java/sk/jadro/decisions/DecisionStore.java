package sk.jadro.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.edit.WrittenStore;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Words;
import sk.jadro.base.thread.Heard;
import sk.jadro.core.Deciding;
import sk.jadro.core.DecisionRule;
import sk.jadro.partnership.Publication;
import sk.jadro.people.Keeper;
import sk.jadro.people.Side;

/**
 * Writes decisions and reads one; {@link DecisionLists} has the lists, {@link PublicDecisions} what
 * everybody reads of them. What was written is changed while it is a draft alone:
 * afterwards only what becomes of it. Called inside the partnership.
 */
@Component
class DecisionStore extends WrittenStore<Decision, DecisionDraft> {
    static final String COLUMNS = """
            id, number, question_sk, question_en, proposal_sk, proposal_en, background_sk, background_en, options_sk, options_en,
            proposed, circle_id, manner, last_day, valid_from, decider_id, supersedes_id, internal_reason, from_kind,
            from_id, publication, stage,
            deciding, quorum, majority, opened_on, closed_on, decided_on, decided_side,
            (select s.name from decision_signature s
             where s.partnership_id = :partnership and s.decision_id = decision.id) as signature,
            reasons, takes_up_id, archived, version,
            (select s.number from decision s
             where s.partnership_id = :partnership and s.supersedes_id = decision.id and s.stage = 'accepted'
               and not s.archived) as superseded_by
            """;

    /** What everybody may read. */
    static final String PUBLIC = " number is not null and internal_reason is null and not archived ";

    DecisionStore(Db db, Clock clock) {
        super(db, clock, "decision", COLUMNS, DecisionDraft.class, Decision::edition);
    }

    @Bean
    static PublicTables decisionTables() {
        return PublicTables.of("decision", "decision_signature");
    }

    @Bean
    static Heard decisionsAreHeardOf() {
        return new Heard("""
                select max(d.changed_at) from decision d
                where d.partnership_id = :partnership and d.from_kind = h.kind and d.from_id = h.id
                """);
    }

    @Bean
    static Keeper decisionsAreSigned() {
        return new Keeper("decision_signature");
    }

    LocalDate today() {
        return Words.local(clock.instant()).toLocalDate();
    }

    /** Of those that were opened. */
    Optional<Decision> byNumber(int number) {
        return sql("select <columns> from <table> where partnership_id = :partnership and number = :number")
                .set("number", number)
                .first(this::thing);
    }

    /** The one with this number if answers by link are taken to it today; it is not closed before the transaction ends. */
    Optional<Decision> taking(int number) {
        return sql("""
                select <columns> from <table>
                where partnership_id = :partnership and number = :number and stage = 'open' and not archived
                  and manner = 'letters' and last_day >= :today
                for share
                """).set("number", number).set("today", today()).first(this::thing);
    }

    /** Locked until the transaction ends, whatever its stage. */
    Optional<Decision> lockedAny(UUID id) {
        super.locked(id);
        return byId(id);
    }

    /** Drafts alone can be edited. */
    @Override
    public Optional<Edition<DecisionDraft>> locked(UUID id) {
        return super.locked(id).filter(edition -> edition.draft().isDraft());
    }

    @Override
    public UUID add(DecisionDraft draft) {
        return add(draft, null);
    }

    /** @param takesUp the returned one that it asks anew */
    UUID add(DecisionDraft draft, @Nullable UUID takesUp) {
        var id = Ids.next();
        set(db.sql("""
                insert into decision (
                    partnership_id, id, question_sk, question_en, proposal_sk, proposal_en, background_sk, background_en,
                    options_sk, options_en, proposed, circle_id, manner, last_day, valid_from, decider_id, supersedes_id,
                    internal_reason, from_kind, from_id, publication, stage, takes_up_id, changed_at)
                values (
                    :partnership, :id, :question_sk, :question_en, :proposal_sk, :proposal_en, :background_sk, :background_en,
                    :options_sk, :options_en, :proposed, :circle, :manner, :last_day, :valid_from,
                    (select id from membership
                     where partnership_id = :partnership and id = :decider and circle_id = :circle), :supersedes,
                    :internal_reason, :from_kind, :from_id, :publication, 'draft', :takes_up, :now)
                """), draft).set("id", id).set("takes_up", takesUp).run();
        return id;
    }

    @Override
    public void change(UUID id, DecisionDraft draft, int version) {
        set(db.sql("""
                update decision
                set question_sk = :question_sk, question_en = :question_en, proposal_sk = :proposal_sk,
                    proposal_en = :proposal_en, background_sk = :background_sk, background_en = :background_en,
                    options_sk = :options_sk, options_en = :options_en, proposed = :proposed, circle_id = :circle,
                    manner = :manner, last_day = :last_day, valid_from = :valid_from,
                    decider_id = (
                        select id from membership
                        where partnership_id = :partnership and id = :decider and circle_id = :circle),
                    supersedes_id = :supersedes, internal_reason = :internal_reason, from_kind = :from_kind, from_id = :from_id,
                    publication = :publication,
                    version = version + 1, sample = false, changed_at = :now
                where partnership_id = :partnership and id = :id and version = :version and number is null
                """), draft).set("id", id).set("version", version).run();
        if (!draft.isDraft()) {
            open(id, today());
        }
    }

    private Statement set(Statement statement, DecisionDraft draft) {
        return Reference.set(statement, "from", draft.from())
                .set("question", draft.title())
                .set("proposal", draft.proposal())
                .set("background", draft.background())
                .set("options", draft.options())
                .set("proposed", draft.proposed())
                .set("circle", draft.circle())
                .set("manner", draft.manner())
                .set("last_day", draft.lastDay())
                .set("valid_from", draft.validFrom())
                .set("decider", draft.decider())
                .set("supersedes", draft.supersedes())
                .set("internal_reason", draft.internalReason())
                .set("publication", draft.publication())
                .set("now", clock.instant());
    }

    /** Whether one was accepted and nothing takes its place or is about to; locked until the transaction ends. */
    boolean holdsForSuperseding(UUID id) {
        return lockedAny(id)
                        .filter(decision -> decision.stage() == Stage.ACCEPTED && !decision.archived())
                        .isPresent()
                && !db.sql("""
                        select exists (
                            select from decision
                            where partnership_id = :partnership and supersedes_id = :id and not archived
                              and stage in ('open', 'heard', 'accepted')) as taken
                        """).set("id", id).one(row -> row.bool("taken"));
    }

    /**
     * Gives it the next number and its circle's rule, and takes answers from a day on. Two that are opened at once wait for each
     * other.
     */
    void open(UUID id, LocalDate day) {
        db.takeTurn();
        db.sql("""
                update decision d
                set number = (
                        select coalesce(max(number), 0) + 1 from decision where partnership_id = :partnership),
                    stage = 'open', deciding = c.deciding, quorum = c.quorum, majority = c.majority, opened_on = :day
                from circle c
                where d.partnership_id = :partnership and d.id = :id
                  and c.partnership_id = :partnership and c.id = d.circle_id
                """).set("id", id).set("day", day).run();
    }

    /** Takes no more answers. */
    void close(UUID id, Stage stage, LocalDate day) {
        db.sql("""
                update decision
                set stage = :stage, closed_on = :day, decided_on = case when :over then cast(:day as date) end,
                    version = version + 1, changed_at = :now
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("stage", stage)
                .set("over", stage.isOver())
                .set("day", day)
                .set("now", clock.instant())
                .run();
    }

    /** Says what came of it, and why. */
    void decide(UUID id, Stage stage, @Nullable Side side, String reasons, LocalDate day) {
        db.sql("""
                update decision
                set stage = :stage, closed_on = coalesce(closed_on, :day), decided_on = :day, decided_side = :side,
                    reasons = :reasons, version = version + 1, changed_at = :now
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("stage", stage)
                .set("side", side)
                .set("reasons", reasons)
                .set("day", day)
                .set("now", clock.instant())
                .run();
    }

    /** Keeps with which name somebody signs what they decided. */
    void sign(UUID id, UUID person, String name) {
        db.sql("""
                insert into decision_signature (partnership_id, decision_id, person_id, name)
                values (:partnership, :id, :person, :name)
                """).set("id", id).set("person", person).set("name", name).run();
    }

    @Override
    protected Decision thing(Row row) {
        return decision(row);
    }

    static Decision decision(Row row) {
        var draft = new DecisionDraft(
                row.text("question"),
                row.text("proposal"),
                row.text("background"),
                row.text("options"),
                row.integer("proposed"),
                row.uuid("circle_id"),
                row.constant("manner", Manner.class),
                row.date("last_day"),
                row.dateOrNull("valid_from"),
                row.uuidOrNull("decider_id"),
                row.uuidOrNull("supersedes_id"),
                row.stringOrNull("internal_reason"),
                Reference.of(row, "from"),
                row.constant("publication", Publication.class));
        return new Decision(
                row.uuid("id"),
                draft,
                row.constant("stage", Stage.class),
                row.integerOrNull("number") == null ? null : opened(row),
                row.uuidOrNull("takes_up_id"),
                row.integerOrNull("superseded_by"),
                row.bool("archived"),
                row.integer("version"));
    }

    private static Decision.Opened opened(Row row) {
        return new Decision.Opened(
                row.integer("number"),
                new DecisionRule(
                        row.constant("deciding", Deciding.class), row.integer("quorum"), row.integer("majority")),
                row.date("opened_on"),
                row.dateOrNull("closed_on"),
                row.dateOrNull("decided_on"),
                row.stringOrNull("decided_side") == null ? null : row.constant("decided_side", Side.class),
                row.stringOrNull("signature"),
                row.stringOrNull("reasons"));
    }
}
