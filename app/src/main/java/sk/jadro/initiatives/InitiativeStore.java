package sk.jadro.initiatives;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.answers.Answers;
import sk.jadro.answers.Owed;
import sk.jadro.answers.OwedKind;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.section.ThingKind;
import sk.jadro.base.subject.Subjects;
import sk.jadro.base.text.Text;
import sk.jadro.people.Consent;
import sk.jadro.people.Keeper;

/** Initiatives' rows: reads one, and writes; {@link InitiativeLists} has the lists. Called inside the partnership. */
@Component
class InitiativeStore {
    /** What was proposed, in a row of {@code i}. */
    private static final String COLUMNS = """
            i.id, i.kind, i.title, i.text, i.needs, cast(i.days as text[]) as days, i.about_kind, i.about_id, i.from_kind, i.from_id,
            i.name, i.side, i.visibility, i.person_id, i.proposed_at, i.shown_at, i.withdrawn_at, i.hidden_at, i.merged_into,
            i.event_id,
            """ + Owed.reason("i.id") + " as reason, ";

    /** What everybody may read. */
    static final String PUBLIC = " and i.shown_at is not null and i.withdrawn_at is null and i.hidden_at is null ";

    static final OwedKind KIND = new OwedKind("initiatives", "initiatives.initiative", "initiatives.said", """
            select id, title, '/desk/initiatives/' || id as desk from initiative
            where partnership_id = :partnership and withdrawn_at is null and hidden_at is null
            """, """
            select i.id, 'initiative' as what, 'form' as channel, case when i.shown_at is not null and i.hidden_at is null then i.title end as words,
                   cast(null as text) as name, cast(null as text) as visibility, i.about_kind, i.about_id,
                   case when i.shown_at is not null and i.hidden_at is null then '/initiatives/' || o.number end as path,
                   i.hidden_at is not null as hidden
            from initiative i join owed o on o.partnership_id = :partnership and o.id = i.id
            where i.partnership_id = :partnership and i.withdrawn_at is null
            """);

    private final Db db;
    private final Answers answers;
    private final Clock clock;
    private final String select;

    InitiativeStore(Db db, Answers answers, Subjects subjects, Clock clock) {
        this.db = db;
        this.answers = answers;
        this.clock = clock;
        this.select = "select " + COLUMNS + Owed.COLUMNS + "," + Subjects.COLUMNS + " from initiative i"
                + Owed.join("i.id") + subjects.join("i") + "where i.partnership_id = :partnership ";
    }

    @Bean
    static ThingKind initiativesHaveNumbers() {
        return new ThingKind("initiatives", Owed.numbered(KIND));
    }

    @Bean
    static OwedKind initiativesAreAnswered() {
        return KIND;
    }

    @Bean
    static PublicTables initiativeTables() {
        return PublicTables.of("initiative", "initiative_offer", "supporter");
    }

    /** What somebody proposed stays when they are erased, without their name. */
    @Bean
    static Keeper proposersAreKept(Db db) {
        return new Keeper(
                "initiative", person -> db.sql("""
                update initiative set person_id = null, name = '', visibility = 'none'
                where partnership_id = :partnership and person_id = :person
                """).set("person", person).run());
    }

    /** Each with its answer and what it is about. */
    String select() {
        return select;
    }

    Optional<Initiative> byId(UUID id) {
        return db.sql(select + "and i.id = :id").set("id", id).first(InitiativeStore::initiative);
    }

    Optional<Initiative> byNumber(int number) {
        return answers.numbered(KIND, number).flatMap(this::byId);
    }

    /** SQL for the ids of all there are. */
    static String ids() {
        return "select id from initiative where partnership_id = :partnership";
    }

    List<Initiative> these(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(select + PUBLIC + "and i.id = any (cast(:ids as uuid[])) order by i.id")
                        .set("ids", ids)
                        .list(InitiativeStore::initiative);
    }

    /** Keeps a form until it is confirmed. */
    void keepForm(UUID id, Proposal proposal, Consent consent) {
        proposal.set(db.sql("insert into initiative_form (partnership_id, id, consent, " + Proposal.COLUMNS
                        + ") values (:partnership, :id, :consent, " + Proposal.PARAMETERS + ")"))
                .set("id", id)
                .set("consent", consent.words())
                .run();
    }

    /** What waits to be confirmed. */
    Optional<Proposal> form(UUID id) {
        return db.sql("""
                select kind, title, text, needs, cast(days as text[]) as days, about_kind, about_id, from_kind, from_id, name,
                       side, visibility
                from initiative_form where partnership_id = :partnership and id = :id
                """).set("id", id).first(Proposal::of);
    }

    /** The words in which somebody agreed, by a form, to have their name shown. */
    String consent(UUID id) {
        return db.sql("select consent from initiative_form where partnership_id = :partnership and id = :id")
                .set("id", id)
                .one(row -> row.string("consent"));
    }

    /** Their name is not to be shown any more. */
    void hideName(UUID id) {
        db.sql("update initiative set visibility = 'none' where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
    }

    /**
     * A form was confirmed: it has a number, and an answer is owed. Readers see it at once if they saw one of the same person
     * before; whether they do.
     */
    boolean confirm(UUID id, UUID person) {
        var isKnown = isKnown(person);
        db.sql("insert into initiative (partnership_id, id, person_id, proposed_at, shown_at, " + Proposal.COLUMNS
                        + ") select partnership_id, id, :person, :now, :shown, " + Proposal.COLUMNS
                        + " from initiative_form where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("person", person)
                .set("now", clock.instant())
                .set("shown", isKnown ? clock.instant() : null)
                .run();
        db.sql("delete from initiative_form where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
        answers.ask(KIND, id);
        return isKnown;
    }

    private boolean isKnown(UUID person) {
        return db.sql("""
                select exists (
                    select from initiative
                    where partnership_id = :partnership and person_id = :person and shown_at is not null
                      and hidden_at is null) as known
                """).set("person", person).one(row -> row.bool("known"));
    }

    /** An invented one, which readers see. */
    void addSample(UUID id, Proposal proposal, Instant proposed) {
        proposal.set(db.sql("insert into initiative (partnership_id, id, proposed_at, shown_at, sample, "
                        + Proposal.COLUMNS + ") values (:partnership, :id, :proposed, :proposed, true, "
                        + Proposal.PARAMETERS + ")"))
                .set("id", id)
                .set("proposed", proposed)
                .run();
    }

    /** Lets readers see it from now on. */
    void show(UUID id) {
        db.sql("""
                update initiative set shown_at = coalesce(shown_at, :now)
                where partnership_id = :partnership and id = :id
                """).set("id", id).set("now", clock.instant()).run();
    }

    /** @param when null brings it back */
    void setWithdrawn(UUID id, @Nullable Instant when) {
        db.sql("update initiative set withdrawn_at = :when where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("when", when)
                .run();
    }

    /** @param into null parts them again */
    void setMerged(UUID id, @Nullable UUID into) {
        db.sql("update initiative set merged_into = :into where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("into", into)
                .run();
    }

    /** @param when null lets readers see it again */
    void setHidden(UUID id, @Nullable Instant when) {
        db.sql("update initiative set hidden_at = :when where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("when", when)
                .run();
    }

    void setEvent(UUID id, UUID event) {
        db.sql("update initiative set event_id = :event where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("event", event)
                .run();
    }

    void setText(UUID id, String text) {
        db.sql("update initiative set text = :text where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("text", text)
                .run();
    }

    /** Takes the invented ones back that nobody real stands by. */
    void withdrawSample() {
        db.sql("""
                update initiative set withdrawn_at = :now
                where partnership_id = :partnership and sample and withdrawn_at is null and not exists (
                    select from supporter s where s.partnership_id = :partnership and s.initiative_id = initiative.id)
                """).set("now", clock.instant()).run();
    }

    /** Those that somebody real stands by. */
    List<Text> sampleWithRealPeople() {
        return db.sql("""
                select i.title from initiative i
                where i.partnership_id = :partnership and i.sample and i.withdrawn_at is null and exists (
                    select from supporter s join person p on p.partnership_id = :partnership and p.id = s.person_id
                    where s.partnership_id = :partnership and s.initiative_id = i.id and not p.sample)
                order by i.proposed_at, i.id limit 200
                """).list(row -> Text.sk(row.string("title")));
    }

    /** What a coordinator has touched is sample no more. */
    void makeOwn(UUID id) {
        db.sql("update initiative set sample = false where partnership_id = :partnership and id = :id and sample")
                .set("id", id)
                .run();
    }

    /** Forgets those that were taken back before then; how many. */
    int forget(Instant before) {
        var ids = db.sql("""
                select id from initiative
                where partnership_id = :partnership and withdrawn_at < :before
                  and not exists (
                      select from initiative m where m.partnership_id = :partnership and m.merged_into = initiative.id)
                """).set("before", before).list(row -> row.uuid("id"));
        for (var id : ids) {
            answers.forget(id);
            db.sql("delete from initiative where partnership_id = :partnership and id = :id")
                    .set("id", id)
                    .run();
        }
        return ids.size();
    }

    /** Forms of people of which nothing is left, or that were never confirmed. */
    List<UUID> over(Instant before) {
        return db.sql("""
                select s.id from submission s
                where s.partnership_id = :partnership and s.kind = 'initiative' and s.sent_at < :before
                  and not exists (select from initiative i where i.partnership_id = :partnership and i.id = s.id)
                """).set("before", before).list(row -> row.uuid("id"));
    }

    static Initiative initiative(Row row) {
        return new Initiative(
                row.uuid("id"),
                Proposal.of(row),
                Subjects.of(row),
                row.uuidOrNull("person_id"),
                row.instant("proposed_at"),
                row.instantOrNull("shown_at") != null,
                row.instantOrNull("withdrawn_at") != null,
                row.instantOrNull("hidden_at") != null,
                Objects.requireNonNull(Owed.of(row)),
                row.stringOrNull("reason"),
                row.uuidOrNull("merged_into"),
                row.uuidOrNull("event_id"));
    }
}
