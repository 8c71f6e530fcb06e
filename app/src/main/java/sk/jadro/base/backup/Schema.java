package sk.jadro.base.backup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import sk.jadro.base.text.Refused;

/** Which migrations a database has, and which this Jadro knows. */
final class Schema {
    private final Flyway flyway;

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    /** The last migration that the database has; empty if it was never Jadro's. */
    Optional<MigrationVersion> current() {
        return Optional.ofNullable(flyway.info().current()).map(MigrationInfo::getVersion);
    }

    /** The last migration that this Jadro knows. */
    MigrationVersion newest() {
        return Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean isBehind() {
        return flyway.info().pending().length > 0;
    }

    /** @throws Refused if a newer Jadro has worked with this database */
    void mustNotBeAhead() {
        var unknown = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                        || migration.getState() == MigrationState.FUTURE_FAILED)
                .findFirst();
        if (unknown.isPresent()) {
            throw new Refused(
                    """
                    a newer Jadro has worked with this database (its schema is %s, this Jadro knows up to %s): \
                    start that one again; nothing was changed\
                    """.formatted(current().map(MigrationVersion::toString).orElse("unknown"), newest()));
        }
    }

    void migrateTo(MigrationVersion version) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .target(version)
                .load()
                .migrate();
    }

    void migrate() {
        flyway.migrate();
    }
}
