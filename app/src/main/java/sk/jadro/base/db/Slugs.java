package sk.jadro.base.db;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The slugs of a table's rows. An address once published goes on working: what a published row was called before is
 * kept in a table beside it, {@code activity_former_slug (slug, activity_id)} for {@code activity}, and no other row
 * may take it. Called inside a partnership.
 */
public final class Slugs {
    private final Db db;
    private final String table;

    /** @param table with columns {@code id}, {@code slug}, {@code publication} and {@code version} */
    public Slugs(Db db, String table) {
        this.db = db;
        this.table = table;
    }

    /** Whether another row than {@code except} has this slug, or had it. */
    public boolean isTaken(String slug, @Nullable UUID except) {
        return sql("""
                select exists (
                        select from <table>
                        where partnership_id = :partnership and slug = :slug
                          and id is distinct from cast(:except as uuid))
                    or exists (
                        select from <table>_former_slug
                        where partnership_id = :partnership and slug = :slug
                          and <table>_id is distinct from cast(:except as uuid)) as taken
                """).set("slug", slug).set("except", except).one(row -> row.bool("taken"));
    }

    /** Keeps the slug of a row that is about to change to {@code next}, if its version is still this one. */
    public void remember(UUID id, int version, String next) {
        sql("""
                insert into <table>_former_slug (partnership_id, slug, <table>_id)
                select partnership_id, slug, id from <table>
                where partnership_id = :partnership and id = :id and version = :version and slug <> :next
                  and publication = 'published'
                on conflict (partnership_id, slug) do nothing
                """).set("id", id).set("version", version).set("next", next).run();
        sql("""
                delete from <table>_former_slug
                where partnership_id = :partnership and <table>_id = :id and slug = :next
                """).set("id", id).set("next", next).run();
    }

    private Statement sql(String sql) {
        return db.sql(sql.replace("<table>", table));
    }
}
