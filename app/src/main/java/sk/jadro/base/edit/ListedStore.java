package sk.jadro.base.edit;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Slugs;
import sk.jadro.base.db.Statement;
import sk.jadro.base.open.PublicKind;

/**
 * The rows of things that coordinators write, publish and archive, each with an address of its own: what every such table is
 * asked. It has the columns {@code id}, {@code slug}, {@code publication}, {@code archived}, {@code version} and {@code
 * changed_at}, and beside it a table of {@linkplain Slugs former slugs}. Called inside the partnership.
 *
 * @param <T> such a thing
 * @param <D> what is written in its form
 */
public abstract class ListedStore<T, D extends Record> implements Listed<D>, PublicKind.Reading<T> {
    protected final Db db;
    protected final Clock clock;
    protected final Slugs slugs;
    private final String table;
    private final String columns;
    private final Class<D> draft;
    private final Function<D, String> slug;
    private final Function<T, Edition<D>> edition;

    /**
     * @param table also what its history calls a thing
     * @param columns those that a thing is made from
     */
    protected ListedStore(
            Db db,
            Clock clock,
            String table,
            String columns,
            Class<D> draft,
            Function<D, String> slug,
            Function<T, Edition<D>> edition) {
        this.db = db;
        this.clock = clock;
        this.slugs = new Slugs(db, table);
        this.table = table;
        this.columns = columns;
        this.draft = draft;
        this.slug = slug;
        this.edition = edition;
    }

    protected abstract T thing(Row row);

    Edition<D> edition(T thing) {
        return edition.apply(thing);
    }

    public Optional<T> byId(UUID id) {
        return sql("select <columns> from <table> where partnership_id = :partnership and id = :id")
                .set("id", id)
                .first(this::thing);
    }

    /** By its slug, or one that it had. */
    public Optional<T> bySlug(String slug) {
        return sql("""
                select <columns> from <table> where partnership_id = :partnership and slug = :slug
                union all
                select <columns> from <table>
                where partnership_id = :partnership and id = (
                    select <table>_id from <table>_former_slug where partnership_id = :partnership and slug = :slug)
                limit 1
                """).set("slug", slug).first(this::thing);
    }

    @Override
    public String kind() {
        return table;
    }

    @Override
    public Class<D> draft() {
        return draft;
    }

    @Override
    public Optional<Edition<D>> locked(UUID id) {
        sql("select id from <table> where partnership_id = :partnership and id = :id for update")
                .set("id", id)
                .first(row -> row.uuid("id"));
        return byId(id).map(this::edition);
    }

    @Override
    public boolean isSlugTaken(D draft, @Nullable UUID except) {
        return slugs.isTaken(slug.apply(draft), except);
    }

    @Override
    public void setArchived(UUID id, boolean archived) {
        sql("""
                update <table> set archived = :archived, version = version + 1, changed_at = :now
                where partnership_id = :partnership and id = :id
                """)
                .set("id", id)
                .set("archived", archived)
                .set("now", clock.instant())
                .run();
    }

    @Override
    public List<T> after(UUID id, int limit) {
        return sql("""
                select <columns> from <table>
                where partnership_id = :partnership and id > :id and publication = 'published' and not archived
                order by id limit :limit
                """).set("id", id).set("limit", limit).list(this::thing);
    }

    @Override
    public List<T> these(Collection<UUID> ids) {
        return sql("""
                select <columns> from <table>
                where partnership_id = :partnership and id = any (cast(:ids as uuid[])) and publication = 'published'
                  and not archived
                order by id
                """).set("ids", ids).list(this::thing);
    }

    private Statement sql(String sql) {
        return db.sql(sql.replace("<table>", table).replace("<columns>", columns));
    }
}
