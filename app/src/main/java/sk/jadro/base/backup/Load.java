package sk.jadro.base.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import sk.jadro.base.backup.Manifest.Partnership;
import sk.jadro.base.backup.Manifest.Piece;
import sk.jadro.base.text.Refused;

/**
 * Puts a backup's rows into a database, all of them or none. PostgreSQL takes no {@code COPY} into a table with row-level
 * security, so rows are copied to a temporary table first; the policies then check each on its way to its place.
 */
final class Load {
    private final BackupFile backup;
    private final Connection connection;
    private final Map<String, Table> tables;
    private final HashSet<String> prepared = new HashSet<>();
    private final Meter meter;

    private Load(BackupFile backup, Connection connection, Consumer<String> progress) {
        this.backup = backup;
        this.connection = connection;
        this.tables = backup.manifest().tables().stream().collect(Collectors.toMap(Table::name, Function.identity()));
        this.meter = new Meter(progress);
    }

    /** Into a database whose tables are those of the backup. */
    static void read(
            BackupFile backup, List<Partnership> partnerships, Connection connection, Consumer<String> progress)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            new Load(backup, connection, progress).read(partnerships);
            connection.commit();
        } catch (SQLException | IOException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private void read(List<Partnership> partnerships) throws SQLException, IOException {
        tablesMustBeThose();
        var pieces = backup.manifest().pieces().stream().collect(Collectors.groupingBy(Piece::partnership));
        for (var partnership : partnerships) {
            Dump.enter(connection, partnership.id());
            for (var piece : pieces.getOrDefault(partnership.slug(), List.of())) {
                read(piece);
            }
        }
        for (var table : prepared) {
            // Else the first readers would wait for plans made without knowing how much there is.
            run("analyze " + table(table).quotedName());
        }
    }

    private void tablesMustBeThose() throws SQLException {
        var here = Catalog.tables(connection).stream()
                .collect(Collectors.toMap(Table::name, table -> new HashSet<>(table.columns())));
        for (var table : backup.manifest().tables()) {
            var columns = here.get(table.name());
            if (!table.hasPlainNames() || columns == null || !columns.containsAll(table.columns())) {
                throw new Refused("the backup's table “%s” is none that this Jadro knows".formatted(table.name()));
            }
        }
    }

    private void read(Piece piece) throws SQLException, IOException {
        var table = table(piece.table());
        var columns = table.columnList();
        var staged = "\"restored_" + table.name() + '"';
        if (prepared.add(table.name())) {
            run("create temporary table %s on commit drop as select %s from %s with no data"
                    .formatted(staged, columns, table.quotedName()));
        }
        var copied = backup.read(
                piece,
                rows -> connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy %s (%s) from stdin".formatted(staged, columns), meter.on(rows)));
        var inserted =
                run("insert into %s (%s) select %s from %s".formatted(table.quotedName(), columns, columns, staged));
        if (copied != piece.rows() || inserted != piece.rows()) {
            throw new IllegalStateException("Of %d rows of %s, %d were read and %d written"
                    .formatted(piece.rows(), piece.entry(), copied, inserted));
        }
        run("truncate " + staged);
    }

    private Table table(String name) {
        var table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("The backup has rows of a table that it does not have: " + name);
        }
        return table;
    }

    private long run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeLargeUpdate(sql);
        }
    }
}
