package sk.jadro.base.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import sk.jadro.base.backup.Manifest.Partnership;
import sk.jadro.base.text.Refused;

/**
 * The database that a backup is to be restored into.
 *
 * @param version the last migration that it has; empty if it was never Jadro's
 * @param newest the last migration that this Jadro knows
 * @param partnerships that are there: slugs by ids
 * @param foreignTables whether somebody else's tables are there
 */
record Destination(
        Optional<MigrationVersion> version,
        MigrationVersion newest,
        Map<UUID, String> partnerships,
        boolean foreignTables) {

    static Destination of(Flyway flyway) throws SQLException {
        var schema = new Schema(flyway);
        var version = schema.current();
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            var tables = tables(connection);
            return new Destination(
                    version,
                    schema.newest(),
                    tables.contains(Table.PARTNERSHIP) && version.isPresent() ? partnerships(connection) : Map.of(),
                    version.isEmpty() && !tables.isEmpty());
        }
    }

    boolean isEmpty() {
        return partnerships.isEmpty();
    }

    /**
     * Whether the rows can be put here.
     *
     * @param one the only partnership that is to be restored; null for a whole house
     */
    void mustTake(Manifest manifest, @Nullable Partnership one) {
        if (foreignTables) {
            throw new Refused("the database holds something else than Jadro's data: restore into an empty one");
        }
        if (manifest.version().isNewerThan(newest)) {
            throw new Refused("""
                    the backup was written by a newer Jadro (%s; its schema is %s, this Jadro knows up to %s): \
                    restore it with that one\
                    """.formatted(manifest.jadro(), manifest.schema(), newest));
        }
        if (isEmpty()) {
            mustBeMigratableTo(manifest.version());
        } else if (one == null) {
            throw new Refused("""
                    the database is not empty, it has %s: restore into another --data folder or \
                    database, or take one partnership out of the backup by --partnership\
                    """.formatted(Backups.Written.counted(partnerships.size())));
        } else {
            mustHaveRoomFor(one);
            mustBeOf(manifest.version());
        }
    }

    private void mustBeMigratableTo(MigrationVersion wanted) {
        if (version.isPresent() && version.get().isNewerThan(wanted)) {
            throw new Refused("""
                    the database is empty, but its tables are newer (schema %s) than the backup's (%s): \
                    restore into a database without any tables, or a new --data folder\
                    """.formatted(version.get(), wanted));
        }
    }

    private void mustHaveRoomFor(Partnership one) {
        if (partnerships.containsKey(one.id())) {
            throw new Refused(
                    "the partnership “%s” is here already, as “%s”".formatted(one.slug(), partnerships.get(one.id())));
        }
        if (partnerships.containsValue(one.slug())) {
            throw new Refused("another partnership has the address “%s” here".formatted(one.slug()));
        }
    }

    private void mustBeOf(MigrationVersion wanted) {
        if (!version.equals(Optional.of(wanted))) {
            throw new Refused(
                    """
                    this house's schema is %s and the backup's is %s: restore it into an empty house first, which \
                    brings it up to date, and take the partnership from a backup of that one\
                    """.formatted(version.map(MigrationVersion::toString).orElse("unknown"), wanted));
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var query = "select tablename from pg_tables where schemaname = current_schema()";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static Map<UUID, String> partnerships(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, slug from partnership")) {
            var partnerships = new HashMap<UUID, String>();
            while (rows.next()) {
                partnerships.put(rows.getObject("id", UUID.class), rows.getString("slug"));
            }
            return partnerships;
        }
    }
}
