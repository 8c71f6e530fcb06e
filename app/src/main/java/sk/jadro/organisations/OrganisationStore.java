package sk.jadro.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.text.Slug;

/** The organisations' rows. Called inside the partnership. */
@Component
class OrganisationStore implements Editable<OrganisationDraft>, PublicKind.Reading<Organisation> {
    /** With its people, of {@code o}. */
    static final String COLUMNS = " o.id, o.slug, o.name, o.version, " + people("confirmed") + " as people, "
            + people("claimed") + " as waiting ";

    private static final String SELECT =
            "select" + COLUMNS + "from organisation o where o.partnership_id = :partnership ";

    private static final String PUBLIC = """
            and exists (
                select from organisation_claim k
                where k.partnership_id = :partnership and k.organisation_id = o.id and k.state = 'confirmed')
            """;

    private final Db db;

    OrganisationStore(Db db) {
        this.db = db;
    }

    private static String people(String state) {
        return """
                (select count(distinct k.person_id)::int from organisation_claim k
                 where k.partnership_id = :partnership and k.organisation_id = o.id and k.state = '%s')
                """.formatted(state);
    }

    @Bean
    static PublicTables organisationTables() {
        return PublicTables.of("organisation", "organisation_claim");
    }

    @Bean
    PublicKind<Organisation> publicOrganisations() {
        return PublicKind.of(
                        "organisation",
                        "organisations",
                        "organisations.organisation",
                        Organisation::id,
                        Organisation::path,
                        this)
                .title("organisations.name", Organisation::title)
                .number("people", "organisations.people", Organisation::people);
    }

    /** The one that goes, or went, by this slug. */
    Optional<Organisation> bySlug(String slug) {
        return db.sql(SELECT + """
                and o.id = (
                    select organisation_id from organisation_slug
                    where partnership_id = :partnership and slug = :slug)
                """).set("slug", slug).first(OrganisationStore::organisation);
    }

    Optional<Organisation> byId(UUID id) {
        return db.sql(SELECT + "and o.id = :id").set("id", id).first(OrganisationStore::organisation);
    }

    /** Those that readers see, as Slovak sorts them. */
    List<Organisation> published(int limit, int skipped) {
        return db.sql(SELECT + PUBLIC + "order by o.name collate \"sk-x-icu\", o.id limit :limit offset :skipped")
                .set("limit", limit)
                .set("skipped", skipped)
                .list(OrganisationStore::organisation);
    }

    int countPublished() {
        return db.sql("select count(*)::int from organisation o where o.partnership_id = :partnership " + PUBLIC)
                .one(row -> row.integer("count"));
    }

    /** All that somebody says they act for, those first whose people wait for a word. */
    List<Organisation> all(int limit, int skipped) {
        return db.sql("select * from (" + SELECT + """
                ) o
                where people + waiting > 0 or exists (
                    select from organisation_claim k where k.partnership_id = :partnership and k.organisation_id = o.id)
                order by waiting = 0, name collate "sk-x-icu", id limit :limit offset :skipped
                """)
                .set("limit", limit)
                .set("skipped", skipped)
                .list(OrganisationStore::organisation);
    }

    /** Those that others than {@code except} may turn out to be; five hundred at most. */
    List<Organisation> others(UUID except) {
        return db.sql(SELECT + "and o.id <> :except order by o.name collate \"sk-x-icu\", o.id limit 500")
                .set("except", except)
                .list(OrganisationStore::organisation);
    }

    @Override
    public String ids() {
        return "select id from organisation where partnership_id = :partnership";
    }

    @Override
    public List<Organisation> after(UUID id, int limit) {
        return db.sql(SELECT + PUBLIC + "and o.id > :id order by o.id limit :limit")
                .set("id", id)
                .set("limit", limit)
                .list(OrganisationStore::organisation);
    }

    @Override
    public List<Organisation> these(Collection<UUID> ids) {
        return db.sql(SELECT + PUBLIC + "and o.id = any (cast(:ids as uuid[])) order by o.id")
                .set("ids", ids)
                .list(OrganisationStore::organisation);
    }

    /** What these are called, as far as they are known. */
    Map<UUID, String> names(Collection<UUID> ids) {
        record Called(UUID id, String name) {}
        return db.sql("""
                select id, name from organisation
                where partnership_id = :partnership and id = any (cast(:ids as uuid[]))
                """).set("ids", ids).list(row -> new Called(row.uuid("id"), row.string("name"))).stream()
                .collect(Collectors.toMap(Called::id, Called::name));
    }

    /** The one that is meant by a name, made if there is none such; two who make it at once make one. */
    UUID called(String name) {
        var slug = Slug.from(name);
        var known = known(slug);
        if (known != null) {
            return known;
        }
        add(slug, name);
        return Objects.requireNonNull(known(slug));
    }

    /** Whether a name means another one than this. */
    boolean isAnothers(String name, UUID id) {
        var known = known(Slug.from(name));
        return known != null && !known.equals(id);
    }

    /** Kept from being merged with another before the transaction ends. */
    private @Nullable UUID known(String slug) {
        return db.sql("""
                select o.id from organisation o
                join organisation_slug s on s.partnership_id = o.partnership_id and s.organisation_id = o.id
                where o.partnership_id = :partnership and s.partnership_id = :partnership and s.slug = :slug
                for key share of o
                """).set("slug", slug).first(row -> row.uuid("id")).orElse(null);
    }

    private void add(String slug, String name) {
        db.sql("""
                with made as (
                    insert into organisation (partnership_id, id, slug, name)
                    values (:partnership, :id, :slug, :name)
                    on conflict (partnership_id, slug) do nothing
                    returning partnership_id, slug, id)
                insert into organisation_slug (partnership_id, slug, organisation_id)
                select partnership_id, slug, id from made
                on conflict do nothing
                """).set("id", Ids.next()).set("slug", slug).set("name", name).run();
    }

    /** Makes one of two: whatever led to one leads to the other now. */
    void merge(UUID one, UUID into) {
        db.sql("""
                update organisation_slug set organisation_id = :into
                where partnership_id = :partnership and organisation_id = :one
                """).set("one", one).set("into", into).run();
        db.sql("delete from organisation where partnership_id = :partnership and id = :one")
                .set("one", one)
                .run();
    }

    /** Makes one of its own again of a name that led to another one; its id. */
    UUID separate(String name) {
        db.sql("""
                delete from organisation_slug s
                where s.partnership_id = :partnership and s.slug = :slug and not exists (
                    select from organisation o where o.partnership_id = :partnership and o.slug = s.slug)
                """).set("slug", Slug.from(name)).run();
        return called(name);
    }

    /** Forgets those that nobody says they act for any more; how many. */
    int forgetUnclaimed() {
        return db.sql("""
                delete from organisation o
                where o.partnership_id = :partnership and not exists (
                    select from organisation_claim k where k.partnership_id = :partnership and k.organisation_id = o.id)
                """).run();
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public Class<OrganisationDraft> draft() {
        return OrganisationDraft.class;
    }

    @Override
    public Optional<Edition<OrganisationDraft>> locked(UUID id) {
        return db.sql(
                        "select name, version from organisation where partnership_id = :partnership and id = :id for update")
                .set("id", id)
                .first(row -> new Edition<>(new OrganisationDraft(row.string("name")), row.integer("version")));
    }

    /** Its address follows its name, unless another one has that. */
    @Override
    public void change(UUID id, OrganisationDraft draft, int version) {
        var slug = Slug.from(draft.name());
        db.sql("""
                insert into organisation_slug (partnership_id, slug, organisation_id) values (:partnership, :slug, :id)
                on conflict do nothing
                """).set("slug", slug).set("id", id).run();
        db.sql("""
                update organisation
                set name = :name, version = version + 1, slug = coalesce((
                        select s.slug from organisation_slug s
                        where s.partnership_id = :partnership and s.slug = :slug and s.organisation_id = :id), slug)
                where partnership_id = :partnership and id = :id and version = :version
                """)
                .set("id", id)
                .set("name", draft.name())
                .set("slug", slug)
                .set("version", version)
                .run();
    }

    static Organisation organisation(Row row) {
        return new Organisation(
                row.uuid("id"),
                row.string("slug"),
                row.string("name"),
                row.integer("people"),
                row.integer("waiting"),
                row.integer("version"));
    }
}
