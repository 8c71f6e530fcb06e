package sk.jadro.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.edit.Editable;
import sk.jadro.base.edit.Edition;
import sk.jadro.people.NameVisibility;
import sk.jadro.people.Side;

/** The memberships' rows. Called inside the partnership. */
@Component
class MembershipStore implements Editable<MembershipDraft> {
    private static final String SELECT = """
            select id, circle_id, person_id, name, side, organisation, duty, lead, substitute_for, since, until, version,
                   (select f.id from membership_form f
                    where f.partnership_id = :partnership and f.id = membership.form_id) as form_id
            from membership
            where partnership_id = :partnership
            """;

    private final Db db;

    MembershipStore(Db db) {
        this.db = db;
    }

    @Bean
    static PublicTables membershipTables() {
        return PublicTables.of("membership");
    }

    /** All who are or were in a circle, those who are first. */
    List<Membership> of(UUID circle, int limit, int skipped) {
        return db.sql(SELECT + """
                and circle_id = :circle
                order by until is not null, not lead, name collate "sk-x-icu", id limit :limit offset :skipped
                """)
                .set("circle", circle)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(MembershipStore::membership);
    }

    /** All of a person, those that last first; two hundred at most. */
    List<Membership> ofPerson(UUID person) {
        return db.sql(SELECT + "and person_id = :person order by until is not null, since desc, id limit 200")
                .set("person", person)
                .list(MembershipStore::membership);
    }

    Optional<Membership> byId(UUID id) {
        return db.sql(SELECT + "and id = :id").set("id", id).first(MembershipStore::membership);
    }

    /** The names of those who hold these; of erased people it is empty. */
    Map<UUID, String> names(List<UUID> ids) {
        record Called(UUID id, String name) {}
        return db.sql("""
                select id, name from membership
                where partnership_id = :partnership and id = any (cast(:ids as uuid[]))
                """).set("ids", ids).list(row -> new Called(row.uuid("id"), row.string("name"))).stream()
                .collect(Collectors.toMap(Called::id, Called::name));
    }

    /** Whom somebody of the circle may stand in for: all who have a seat there now, but themselves; five hundred at most. */
    List<Membership> withSeat(UUID circle, UUID except) {
        return db.sql(SELECT + """
                and circle_id = :circle and id <> :except and until is null and person_id is not null
                and substitute_for is null
                order by name collate "sk-x-icu", id limit 500
                """).set("circle", circle).set("except", except).list(MembershipStore::membership);
    }

    /** What somebody is in a circle now. */
    Optional<Membership> current(UUID circle, UUID person) {
        return db.sql(SELECT + "and circle_id = :circle and person_id = :person and until is null")
                .set("circle", circle)
                .set("person", person)
                .first(MembershipStore::membership);
    }

    /** Whether somebody leads a circle now. */
    boolean isLed(UUID circle) {
        return db.sql("""
                select exists (
                    select from membership
                    where partnership_id = :partnership and circle_id = :circle and lead and until is null) as led
                """).set("circle", circle).one(row -> row.bool("led"));
    }

    /** The one that a form stands for, over or not. */
    Optional<Membership> byForm(UUID form) {
        return db.sql(SELECT + "and form_id = :form order by since desc, id desc limit 1")
                .set("form", form)
                .first(MembershipStore::membership);
    }

    /** Lets somebody be in a circle as their form says: one membership each, which a second form changes. */
    void stand(MembershipForm form, UUID person, LocalDate since) {
        db.sql("""
                insert into membership (
                    partnership_id, id, circle_id, person_id, form_id, name, visibility, shown_name, side, organisation,
                    duty, since)
                values (
                    :partnership, :id, :circle, :person, :form, :name, :visibility, :shown_name, :side, :organisation,
                    :duty, :since)
                on conflict (partnership_id, circle_id, person_id) where until is null do update
                set form_id = excluded.form_id, name = excluded.name, visibility = excluded.visibility,
                    shown_name = excluded.shown_name, side = excluded.side, organisation = excluded.organisation,
                    duty = coalesce(excluded.duty, membership.duty), version = membership.version + 1, sample = false
                """)
                .set("id", Ids.next())
                .set("circle", form.circle())
                .set("person", person)
                .set("form", form.id())
                .set("name", form.name())
                .set("visibility", form.visibility())
                .set("shown_name", shown(form.name(), form.visibility()))
                .set("side", form.side())
                .set("organisation", form.organisation())
                .set("duty", form.duty())
                .set("since", since)
                .run();
    }

    /** Ends what a person is in a circle, as of this day; one that began today was none. */
    void end(UUID circle, UUID person, LocalDate day) {
        db.sql("""
                update membership set until = greatest(since, :day), version = version + 1
                where partnership_id = :partnership and circle_id = :circle and person_id = :person and until is null
                """).set("circle", circle).set("person", person).set("day", day).run();
    }

    /** Lets one that its owner ended go on as if it never had; false if there is none such. */
    boolean goOn(UUID form) {
        return db.sql("""
                update membership m set until = null, version = version + 1
                where m.partnership_id = :partnership and m.id = (
                    select id from membership
                    where partnership_id = :partnership and form_id = :form and until is not null
                    order by since desc, id desc limit 1)
                """).set("form", form).run() > 0;
    }

    /** What somebody says of themselves: of whom they act for, what they do, and what may bear on what they decide. */
    void say(UUID id, MembershipForm form, @Nullable String interest, LocalDate today) {
        db.sql("""
                update membership
                set name = :name, visibility = :visibility, shown_name = :shown_name, side = :side,
                    organisation = :organisation, duty = :duty, version = version + 1,
                    interest_on = case when interest is not distinct from :interest then interest_on else :today end,
                    interest = :interest
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("name", form.name())
                .set("visibility", form.visibility())
                .set("shown_name", shown(form.name(), form.visibility()))
                .set("side", form.side())
                .set("organisation", form.organisation())
                .set("duty", form.duty())
                .set("interest", interest)
                .set("today", today)
                .run();
    }

    Optional<String> interest(UUID id) {
        return db
                .sql("select interest from membership where partnership_id = :partnership and id = :id")
                .set("id", id)
                .list(row -> Optional.ofNullable(row.stringOrNull("interest")))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Takes a name out of readers' sight. */
    void hide(UUID person, UUID id) {
        db.sql("""
                update membership set visibility = 'none', shown_name = null
                where partnership_id = :partnership and id = :id and person_id = :person
                """).set("id", id).set("person", person).run();
    }

    @Override
    public String kind() {
        return "membership";
    }

    @Override
    public Class<MembershipDraft> draft() {
        return MembershipDraft.class;
    }

    @Override
    public Optional<Edition<MembershipDraft>> locked(UUID id) {
        return db.sql(SELECT + "and id = :id for update")
                .set("id", id)
                .first(MembershipStore::membership)
                .map(Membership::edition);
    }

    @Override
    public void change(UUID id, MembershipDraft draft, int version) {
        db.sql("""
                update membership
                set side = :side, organisation = :organisation, duty = :duty, lead = :lead,
                    substitute_for = (
                        select m.id from membership m
                        where m.partnership_id = :partnership and m.id = :substitute_for
                          and m.circle_id = membership.circle_id and m.id <> membership.id),
                    since = :since, until = :until, version = version + 1, sample = false
                where partnership_id = :partnership and id = :id and version = :version
                """)
                .set("id", id)
                .set("version", version)
                .set("side", draft.side())
                .set("organisation", draft.organisation())
                .set("duty", draft.duty())
                .set("lead", draft.lead())
                .set("substitute_for", draft.substituteFor())
                .set("since", draft.since())
                .set("until", draft.until())
                .run();
    }

    static @Nullable String shown(String name, NameVisibility visibility) {
        return visibility == NameVisibility.NONE ? null : visibility.show(name);
    }

    private static Membership membership(Row row) {
        var draft = new MembershipDraft(
                row.constant("side", Side.class),
                row.stringOrNull("organisation"),
                row.stringOrNull("duty"),
                row.bool("lead"),
                row.uuidOrNull("substitute_for"),
                row.date("since"),
                row.dateOrNull("until"));
        return new Membership(
                row.uuid("id"),
                row.uuid("circle_id"),
                row.uuidOrNull("person_id"),
                row.uuidOrNull("form_id"),
                row.string("name"),
                draft,
                row.integer("version"));
    }
}
