package sk.jadro.base.edit;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Slugs;
import sk.jadro.base.open.PublicKind;

/**
 * The rows of things that are written, published and found at addresses of their own: what every such table is asked. Besides
 * those of a {@link WrittenStore} it has the columns {@code slug} and {@code publication}, and beside it a table of
 * {@linkplain Slugs former slugs}. Called inside the partnership.
 *
 * @param <T> such a thing
 * @param <D> what is written in its form
 */
public abstract class ListedStore<T, D extends Record> extends WrittenStore<T, D> implements PublicKind.Reading<T> {
    protected final Slugs slugs;
    private final Function<D, String> slug;

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
        super(db, clock, table, columns, draft, edition);
        this.slugs = new Slugs(db, table);
        this.slug = slug;
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
    public boolean isSlugTaken(D draft, @Nullable UUID except) {
        return slugs.isTaken(slug.apply(draft), except);
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
}
