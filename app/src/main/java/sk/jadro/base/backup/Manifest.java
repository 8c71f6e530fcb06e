package sk.jadro.base.backup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;

/**
 * What a backup holds; the last entry of its file.
 *
 * @param kind always {@link #KIND}
 * @param format of the file, counted from 1
 * @param jadro the version that wrote it
 * @param schema the last migration that the tables have: {@code 2026.11.23.2200}
 * @param postgres the version of the database that it was read from
 * @param snapshot the moment that all rows are from
 * @param whole whether it holds all of the house's partnerships, or was asked for one
 * @param tables those that were read, in an order in which they can be filled
 * @param pieces the rows themselves; a table without rows of a partnership has none
 */
record Manifest(
        String kind,
        int format,
        String jadro,
        String schema,
        String postgres,
        Instant snapshot,
        boolean whole,
        List<Partnership> partnerships,
        List<Table> tables,
        List<Piece> pieces) {
    static final String KIND = "jadro-backup";
    static final int FORMAT = 1;

    Manifest {
        partnerships = List.copyOf(partnerships);
        tables = List.copyOf(tables);
        pieces = List.copyOf(pieces);
    }

    record Partnership(UUID id, String slug) {}

    /**
     * One table's rows of one partnership.
     *
     * @param rows how many
     * @param sha256 of the entry's bytes, in hexadecimal digits
     */
    record Piece(String partnership, String table, long rows, String sha256) {
        String entry() {
            return entry(partnership, table);
        }

        static String entry(String partnership, String table) {
            return partnership + "/" + table + ".copy";
        }
    }

    MigrationVersion version() {
        return MigrationVersion.fromVersion(schema);
    }

    long rows() {
        return pieces.stream().mapToLong(Piece::rows).sum();
    }
}
