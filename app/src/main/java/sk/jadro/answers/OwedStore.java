package sk.jadro.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Text;
import sk.jadro.people.Keeper;

/** The rows of what is owed. Called inside the partnership. */
@Component
class OwedStore {
    private static final String SELECT =
            "select " + Owed.COLUMNS + " from owed where owed.partnership_id = :partnership ";

    private final Db db;
    private final List<OwedKind> kinds;

    OwedStore(Db db, List<OwedKind> kinds) {
        this.db = db;
        this.kinds = kinds;
    }

    /** What was answered stays when whoever answered is erased, without their name. */
    @Bean
    static Keeper whatWasAnsweredIsKept(Db db) {
        return new Keeper(
                "owed_step", person -> db.sql("""
                update owed_step set person_id = null where partnership_id = :partnership and person_id = :person
                """).set("person", person).run());
    }

    /** Gives it the next number; two that are asked at once wait for each other. */
    int add(OwedKind kind, UUID thing, Instant asked, LocalDate due, Turn turn) {
        db.takeTurn();
        return db.sql("""
                insert into owed (partnership_id, id, kind, number, asked_at, due_on, turn)
                select :partnership, :id, :kind, coalesce(max(number), 0) + 1, :asked, :due, :turn
                from owed where partnership_id = :partnership
                returning number
                """)
                .set("id", thing)
                .set("kind", kind.plural())
                .set("asked", asked)
                .set("due", due)
                .set("turn", turn)
                .list(row -> row.integer("number"))
                .getFirst();
    }

    Optional<Owed> byId(UUID id) {
        return db.sql(SELECT + "and owed.id = :id").set("id", id).first(row -> Objects.requireNonNull(Owed.of(row)));
    }

    Optional<Owed> held(UUID id) {
        return db.sql(SELECT + "and owed.id = :id for update")
                .set("id", id)
                .first(row -> Objects.requireNonNull(Owed.of(row)));
    }

    Optional<UUID> numbered(OwedKind kind, int number) {
        return db.sql(Owed.numbered(kind)).set("number", number).first(row -> row.uuid("id"));
    }

    List<OwedStep> steps(UUID id, boolean areSigned) {
        return db.sql("""
                select s.said_at, s.said_by, s.outcome, s.words, s.body, case when :signed then p.name end as signed
                from owed_step s left join person p on p.partnership_id = :partnership and p.id = s.person_id
                where s.partnership_id = :partnership and s.owed_id = :id order by s.id
                """)
                .set("signed", areSigned)
                .set("id", id)
                .list(row -> new OwedStep(
                        row.instant("said_at"),
                        row.constant("said_by", OwedStep.By.class),
                        row.string("outcome"),
                        row.string("words"),
                        row.stringOrNull("body"),
                        row.stringOrNull("signed")));
    }

    /** @param person who says it for the office; null where that is nobody's to know */
    void addStep(UUID id, OwedStep.By by, @Nullable UUID person, Answers.Said said, Instant at) {
        db.sql("""
                insert into owed_step (partnership_id, id, owed_id, said_at, said_by, person_id, outcome, words, body)
                values (:partnership, :step, :id, :at, :by, cast(:person as uuid), :outcome, :words, :body)
                """)
                .set("person", person)
                .set("step", Ids.next())
                .set("id", id)
                .set("at", at)
                .set("by", by)
                .set("outcome", said.outcome())
                .set("words", said.reason())
                .set("body", said.body())
                .run();
    }

    /** @param due null leaves it as it is; a law's day nobody moves */
    void set(UUID id, Turn turn, String outcome, Instant at, @Nullable LocalDate due) {
        db.sql("""
                update owed
                set turn = :turn, outcome = :outcome, said_at = :at, due_on = case when legal is null then coalesce(cast(:due as date), due_on) else due_on end
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("turn", turn)
                .set("outcome", outcome)
                .set("at", at)
                .set("due", due)
                .run();
    }

    /** @param kind null where no law asks for it */
    void setLegal(UUID id, @Nullable LegalKind kind, LocalDate due) {
        db.sql("update owed set legal = :legal, due_on = :due where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("legal", kind == null ? null : kind.code())
                .set("due", due)
                .run();
    }

    void setTurn(UUID id, Turn turn) {
        db.sql("update owed set turn = :turn where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("turn", turn)
                .run();
    }

    void setTurnUnlessSaid(UUID id, Turn turn) {
        db.sql("update owed set turn = :turn where partnership_id = :partnership and id = :id and outcome is null")
                .set("id", id)
                .set("turn", turn)
                .run();
    }

    void delete(UUID id) {
        db.sql("delete from owed where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
    }

    /** Who sees to it. */
    Optional<UUID> owner(UUID id) {
        return db.sql("select person_id from owed_owner where partnership_id = :partnership and owed_id = :id")
                .set("id", id)
                .first(row -> row.uuid("person_id"));
    }

    /** @param owner null gives it to nobody */
    void setOwner(UUID id, @Nullable UUID owner) {
        db.sql("delete from owed_owner where partnership_id = :partnership and owed_id = :id")
                .set("id", id)
                .run();
        if (owner != null) {
            db.sql("""
                    insert into owed_owner (partnership_id, owed_id, person_id) values (:partnership, :id, :owner)
                    """).set("id", id).set("owner", owner).run();
        }
    }

    /**
     * What waits for an answer.
     *
     * @param says the key of what it is called
     * @param desk where it is answered, below the partnership's home
     * @param owner who sees to it; null where nobody does
     */
    record Waiting(
            Owed owed,
            String says,
            Text title,
            String desk,
            @Nullable UUID owner) {}

    /** All that whoever asked waits for, whose day comes first; two hundred at most. */
    List<Waiting> waiting() {
        return waiting("", Set.of());
    }

    /** Those of these that whoever asked waits for. */
    List<Waiting> waiting(Collection<UUID> ids) {
        return waiting("and owed.id = any (cast(:ids as uuid[]))", ids);
    }

    private List<Waiting> waiting(String condition, Collection<UUID> ids) {
        var answered = kinds.stream().filter(kind -> !kind.rows().isEmpty()).toList();
        if (answered.isEmpty()) {
            return List.of();
        }
        var things = answered.stream()
                .map(kind -> "select '" + kind.says() + "' as says, k.* from (" + kind.rows() + ") k")
                .collect(Collectors.joining("\nunion all "));
        return db.sql("select " + Owed.COLUMNS
                        + ", thing.says, thing.title, thing.desk, owner.person_id from owed join (" + things
                        + """
                ) thing on thing.id = owed.id
                left join owed_owner owner on owner.partnership_id = :partnership and owner.owed_id = owed.id
                where owed.partnership_id = :partnership and owed.turn in ('office', 'others')
                """ + condition + """

                order by owed.due_on, owed.id limit 200
                """)
                .set("ids", ids)
                .list(row -> new Waiting(
                        Objects.requireNonNull(Owed.of(row)),
                        row.string("says"),
                        Text.sk(row.string("title")),
                        row.string("desk"),
                        row.uuidOrNull("person_id")));
    }

    /**
     * What a partnership promises.
     *
     * @param days in how many it answers
     * @param registry the address to which what a law asks for is handed over; null where it has none
     * @param isSigned whether whoever asks reads the name of whoever answers
     */
    record Promise(int days, @Nullable EmailAddress registry, boolean isSigned) {}

    Optional<Promise> promise() {
        return db.sql("select days, registry, signed from answer_promise where partnership_id = :partnership")
                .first(row -> new Promise(
                        row.integer("days"),
                        row.stringOrNull("registry") == null ? null : new EmailAddress(row.string("registry")),
                        row.bool("signed")));
    }

    void promise(Promise promise) {
        db.sql("""
                insert into answer_promise (partnership_id, days, registry, signed)
                values (:partnership, :days, :registry, :signed)
                on conflict (partnership_id) do update set days = :days, registry = :registry, signed = :signed
                """)
                .set("signed", promise.isSigned())
                .set("days", promise.days())
                .set("registry", promise.registry())
                .run();
    }
}
