package sk.jadro.members;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Code;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/** The rows of what was written for memberships. Called inside the partnership. */
@Component
class MembershipFormStore {
    private static final String SELECT = """
            select f.id, f.circle_id, f.origin, f.name, f.side, f.organisation, f.duty, f.reason, f.visibility,
                   f.consent_words, f.answer, f.answer_reason, f.ended_at is not null as ended, s.person_id,
                   s.confirmed_at is not null as confirmed
            from membership_form f
            join submission s on s.partnership_id = f.partnership_id and s.id = f.id
            where f.partnership_id = :partnership
            """;

    private final Db db;

    MembershipFormStore(Db db) {
        this.db = db;
    }

    /** What was written for somebody, and whether they confirmed it. */
    record Pending(MembershipForm form, UUID person, boolean confirmed) {
        boolean waits() {
            return !confirmed && !form.ended();
        }
    }

    void add(MembershipForm form) {
        db.sql("""
                insert into membership_form (
                    partnership_id, id, circle_id, origin, name, side, organisation, duty, reason, visibility,
                    consent_words)
                values (
                    :partnership, :id, :circle, :origin, :name, :side, :organisation, :duty, :reason, :visibility, :consent)
                """)
                .set("id", form.id())
                .set("circle", form.circle())
                .set("origin", form.origin())
                .set("name", form.name())
                .set("side", form.side())
                .set("organisation", form.organisation())
                .set("duty", form.duty())
                .set("reason", form.reason())
                .set("visibility", form.visibility())
                .set("consent", form.consent())
                .run();
    }

    MembershipForm byId(UUID id) {
        return find(id).orElseThrow().form();
    }

    Optional<Pending> find(UUID id) {
        return db.sql(SELECT + "and f.id = :id").set("id", id).first(MembershipFormStore::pending);
    }

    /** Those of a person that are no membership: unconfirmed, unanswered or refused; the latest first. */
    List<Pending> pending(UUID person) {
        return db.sql(SELECT + """
                and s.person_id = :person and s.withdrawn_at is null and not exists (
                    select from membership m where m.partnership_id = :partnership and m.form_id = f.id)
                order by s.sent_at desc, f.id limit 100
                """).set("person", person).list(MembershipFormStore::pending);
    }

    /** Those invited to a circle who have not confirmed it yet; two hundred at most. */
    List<Pending> invited(UUID circle) {
        return db.sql(SELECT + """
                and f.circle_id = :circle and f.origin = 'invited' and s.confirmed_at is null and s.withdrawn_at is null
                order by f.name collate "sk-x-icu", f.id limit 200
                """).set("circle", circle).list(MembershipFormStore::pending);
    }

    /** Confirmed applications that wait for an answer, of one circle or of all; the first first, two hundred at most. */
    List<Pending> applications(@Nullable UUID circle) {
        return db.sql(SELECT + """
                and (cast(:circle as uuid) is null or f.circle_id = :circle) and f.origin = 'applied' and f.answer is null
                  and f.ended_at is null and s.confirmed_at is not null
                order by s.confirmed_at, f.id limit 200
                """).set("circle", circle).list(MembershipFormStore::pending);
    }

    /** Answers an application; false if somebody did. */
    boolean answer(UUID id, Answer answer, String reason) {
        return db.sql("""
                update membership_form set answer = :answer, answer_reason = :reason
                where partnership_id = :partnership and id = :id and origin = 'applied' and answer is null
                """)
                        .set("id", id)
                        .set("answer", answer)
                        .set("reason", reason)
                        .run()
                > 0;
    }

    /** Keeps how a name is to be shown. */
    void choose(UUID id, NameVisibility visibility, String consent) {
        db.sql("""
                update membership_form set visibility = :visibility, consent_words = :consent
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("visibility", visibility)
                .set("consent", consent)
                .run();
    }

    void change(MembershipForm form) {
        db.sql("""
                update membership_form
                set name = :name, side = :side, organisation = :organisation, duty = :duty, visibility = :visibility,
                    consent_words = :consent
                where partnership_id = :partnership and id = :id
                """)
                .set("id", form.id())
                .set("name", form.name())
                .set("side", form.side())
                .set("organisation", form.organisation())
                .set("duty", form.duty())
                .set("visibility", form.visibility())
                .set("consent", form.consent())
                .run();
    }

    /** Notes that it is over; null that it is not. */
    void setEnded(UUID id, @Nullable Instant when) {
        db.sql("update membership_form set ended_at = :when where partnership_id = :partnership and id = :id")
                .set("id", id)
                .set("when", when)
                .run();
    }

    /** Those that were never confirmed, left, or refused, and nothing happened since then. */
    List<UUID> over(Instant before) {
        return db.sql("""
                select f.id from membership_form f
                join submission s on s.partnership_id = f.partnership_id and s.id = f.id
                where f.partnership_id = :partnership and (f.ended_at < :before
                  or (s.confirmed_at is null and s.sent_at < :before))
                """).set("before", before).list(row -> row.uuid("id"));
    }

    private static Pending pending(Row row) {
        return new Pending(form(row), row.uuid("person_id"), row.bool("confirmed"));
    }

    private static MembershipForm form(Row row) {
        return new MembershipForm(
                row.uuid("id"),
                row.uuid("circle_id"),
                row.constant("origin", Origin.class),
                row.string("name"),
                row.constant("side", Side.class),
                row.stringOrNull("organisation"),
                row.stringOrNull("duty"),
                row.stringOrNull("reason"),
                row.constant("visibility", NameVisibility.class),
                row.stringOrNull("consent_words"),
                Optional.ofNullable(row.stringOrNull("answer"))
                        .flatMap(answer -> Code.parse(Answer.class, answer))
                        .orElse(null),
                row.stringOrNull("answer_reason"),
                row.bool("ended"));
    }
}
