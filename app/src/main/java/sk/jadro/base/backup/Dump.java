package sk.jadro.base.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import sk.jadro.base.backup.Manifest.Partnership;
import sk.jadro.base.backup.Manifest.Piece;
import sk.jadro.base.text.Sha256;

/**
 * Reads rows out of a database, all from one snapshot, while others go on writing. It goes partnership by partnership:
 * row-level security is forced on the tables' owner, too.
 */
final class Dump {
    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final ZipOutputStream zip;
    private final Meter meter;

    private Dump(Connection connection, OutputStream out, Consumer<String> progress) {
        this.connection = connection;
        this.zip = new ZipOutputStream(out);
        this.meter = new Meter(progress);
        // The snapshot stays open as long as this takes, and COPY's text packs well on any level.
        zip.setLevel(Deflater.BEST_SPEED);
        zip.setComment(Seal.blank());
    }

    /** @param only the one partnership to read; null for all. Nothing is written if there is none such. */
    static Optional<Manifest> write(
            Connection connection, String schema, @Nullable String only, OutputStream out, Consumer<String> progress)
            throws SQLException, IOException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return new Dump(connection, out, progress).write(schema, only);
    }

    private Optional<Manifest> write(String schema, @Nullable String only) throws SQLException, IOException {
        var tables = Catalog.tables(connection);
        keepFromChanging(tables);
        var partnerships = partnerships(only);
        if (only != null && partnerships.isEmpty()) {
            return Optional.empty();
        }
        var pieces = new ArrayList<Piece>();
        for (var partnership : partnerships) {
            enter(connection, partnership.id());
            for (var table : tables) {
                copy(partnership, table).ifPresent(pieces::add);
            }
        }
        var manifest = new Manifest(
                Manifest.KIND,
                Manifest.FORMAT,
                version(),
                schema,
                connection.getMetaData().getDatabaseProductVersion(),
                snapshotTime(),
                only == null,
                partnerships,
                tables,
                pieces);
        zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
        zip.write(BackupFile.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.finish();
        return Optional.of(manifest);
    }

    /** Makes the rest of the transaction see and write this partnership's rows. */
    static void enter(Connection connection, UUID partnership) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('jadro.partnership', ?, true)")) {
            statement.setString(1, partnership.toString());
            statement.execute();
        }
    }

    /** A migration has to wait until the backup is done; reading and writing go on. */
    private void keepFromChanging(List<Table> tables) throws SQLException {
        var names = tables.stream().map(Table::quotedName).collect(Collectors.joining(", "));
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + names + " in access share mode");
        }
    }

    private List<Partnership> partnerships(@Nullable String only) throws SQLException {
        var query = "select id, slug from partnership where ? in (slug, '') order by slug";
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, only == null ? "" : only);
            var found = new ArrayList<Partnership>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Partnership(rows.getObject("id", UUID.class), rows.getString("slug")));
                }
            }
            return found;
        }
    }

    /** Empty where there are no rows. */
    private Optional<Piece> copy(Partnership partnership, Table table) throws SQLException, IOException {
        var entry = new EntryOnFirstByte(Piece.entry(partnership.slug(), table.name()));
        var digest = Sha256.begin();
        var rows = new BufferedOutputStream(new DigestOutputStream(meter.on(entry), digest), BUFFER);
        var count = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + table.rowsOf(partnership.id()) + ") to stdout", rows);
        rows.flush();
        entry.end();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Piece(partnership.slug(), table.name(), count, Seal.hex(digest)));
    }

    /** An entry of the file that is begun by its first byte, as most tables are empty in most partnerships. */
    private final class EntryOnFirstByte extends OutputStream {
        private final String name;
        private boolean begun;

        EntryOnFirstByte(String name) {
            this.name = name;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            if (!begun) {
                zip.putNextEntry(new ZipEntry(name));
                begun = true;
            }
            zip.write(buffer, offset, length);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        void end() throws IOException {
            if (begun) {
                zip.closeEntry();
            }
        }
    }

    private Instant snapshotTime() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select now()")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static String version() {
        var version = Dump.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
