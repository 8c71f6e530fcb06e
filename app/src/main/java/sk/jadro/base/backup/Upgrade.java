package sk.jadro.base.backup;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.DatabaseSettings;
import sk.jadro.base.postgres.EmbeddedPostgres;

/** What happens at a start before tables are changed: an older Jadro stops here, a newer one first makes a backup. */
@Component
class Upgrade implements FlywayMigrationStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

    private final ObjectProvider<EmbeddedPostgres> broughtAlong;
    private final DatabaseSettings database;
    private final BackupSettings settings;
    private final Clock clock;

    Upgrade(
            ObjectProvider<EmbeddedPostgres> broughtAlong,
            DatabaseSettings database,
            BackupSettings settings,
            Clock clock) {
        this.broughtAlong = broughtAlong;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void migrate(Flyway flyway) {
        var schema = new Schema(flyway);
        schema.mustNotBeAhead();
        if (schema.isBehind() && hasRows(flyway)) {
            backUp(flyway);
        }
        flyway.migrate();
    }

    private void backUp(Flyway flyway) {
        var folder = folder();
        if (folder.isEmpty()) {
            LOG.warn("this Jadro is newer than the database, which is changed without a backup,"
                    + " as jadro.backup.folder names no folder for it");
            return;
        }
        LOG.warn("this Jadro is newer than the database; it is backed up before it is changed");
        var file = folder.get().beforeUpgrade(clock.instant());
        LOG.warn("backup {}", new Backups(flyway).write(file, null, false, LOG::warn));
    }

    /** Beside the rows that are brought along; a database elsewhere has no such place. */
    private Optional<BackupFolder> folder() {
        if (settings.folder() != null) {
            return Optional.of(new BackupFolder(settings.folder().toAbsolutePath()));
        }
        return broughtAlong.stream()
                .map(postgres -> BackupFolder.in(database.folder()))
                .findFirst();
    }

    private static boolean hasRows(Flyway flyway) {
        try {
            return !Destination.of(flyway).isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
