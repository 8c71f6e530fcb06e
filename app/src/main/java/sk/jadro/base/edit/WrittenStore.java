package sk.jadro.base.edit;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;

/**
 * The rows of things that coordinators write and archive: what every such table is asked. It has the columns {@code id},
 * {@code archived}, {@code version} and {@code changed_at}. Called inside the partnership.
 *
 * @param <T> such a thing
 * @param <D> what is written in its form
 */
public abstract class WrittenStore<T, D extends Record> implements Listed<D> {
    protected final Db db;
    protected final Clock clock;
    private final String table;
    private final String columns;
    private final Class<D> draft;
    private final Function<T, Edition<D>> edition;

    /**
     * @param table also what its history calls a thing
     * @param columns those that a thing is made from
     */
    protected WrittenStore(
            Db db, Clock clock, String table, String columns, Class<D> draft, Function<T, Edition<D>> edition) {
        this.db = db;
        this.clock = clock;
        this.table = table;
        this.columns = columns;
        this.draft = draft;
        this.edition = edition;
    }

    protected abstract T thing(Row row);

    /** SQL for the ids of all there are. */
    public String ids() {
        return "select id from " + table + " where partnership_id = :partnership";
    }

    Edition<D> edition(T thing) {
        return edition.apply(thing);
    }

    public Optional<T> byId(UUID id) {
        return sql("select <columns> from <table> where partnership_id = :partnership and id = :id")
                .set("id", id)
                .first(this::thing);
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

    /** @param sql in which {@code <table>} and {@code <columns>} stand for what they are here */
    protected final Statement sql(String sql) {
        return db.sql(sql.replace("<table>", table).replace("<columns>", columns));
    }
}
