package sk.jadro.members;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.section.Hold;
import sk.jadro.base.text.Text;
import sk.jadro.organisations.Organisations;
import sk.jadro.people.NameVisibility;

/** The rows of invented members, and what real people hold of the sample. Called inside the partnership. */
@Component
class MemberSampleStore {
    /** Whether somebody real is in the circle {@code c}, or asked to be. */
    private static final String SOMEBODY_REAL = """
            exists (select from membership m
                    where m.partnership_id = :partnership and m.circle_id = c.id and not m.sample)
            or exists (select from membership_form f where f.partnership_id = :partnership and f.circle_id = c.id)
            """;

    private final Db db;
    private final Organisations organisations;

    MemberSampleStore(Db db, Organisations organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    /** For whom they act is known. */
    void add(
            UUID circle,
            UUID person,
            String name,
            NameVisibility visibility,
            MembershipDraft draft,
            @Nullable String interest,
            @Nullable LocalDate declared) {
        db.sql("""
                insert into membership (
                    partnership_id, id, circle_id, person_id, name, visibility, shown_name, side, organisation, duty, lead,
                    since, until, interest, interest_on, sample)
                values (
                    :partnership, :id, :circle, :person, :name, :visibility, :shown_name, :side, :organisation, :duty,
                    :lead, :since, :until, :interest, :interest_on, true)
                """)
                .set("id", Ids.next())
                .set("circle", circle)
                .set("person", person)
                .set("name", name)
                .set("visibility", visibility)
                .set("shown_name", MembershipStore.shown(name, visibility))
                .set("side", draft.side())
                .set("organisation", draft.organisation())
                .set("duty", draft.duty())
                .set("lead", draft.lead())
                .set("since", draft.since())
                .set("until", draft.until())
                .set("interest", interest)
                .set("interest_on", declared)
                .run();
        organisations.vouch(person, draft.organisation());
    }

    void remove() {
        db.sql("""
                update membership set substitute_for = null
                where partnership_id = :partnership and substitute_for in (
                    select id from membership where partnership_id = :partnership and sample)
                """).run();
        db.sql("delete from membership where partnership_id = :partnership and sample")
                .run();
    }

    @Bean
    Hold realMembersHoldTheirCircle() {
        return circle -> db.sql("select (" + SOMEBODY_REAL + ") as real from (select cast(:circle as uuid)) c(id)")
                .set("circle", circle)
                .one(row -> row.bool("real"));
    }

    List<Text> sampleCirclesWithRealPeople() {
        return db.sql("""
                select c.title_sk, c.title_en from circle c
                where c.partnership_id = :partnership and c.sample and c.publication = 'published' and (
                """ + SOMEBODY_REAL + ") order by c.ring, c.id limit 200").list(row -> row.text("title"));
    }
}
