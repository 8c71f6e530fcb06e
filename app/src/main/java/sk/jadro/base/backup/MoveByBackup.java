package sk.jadro.base.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.DatabaseSettings;
import sk.jadro.base.postgres.EmbeddedPostgres;
import sk.jadro.base.postgres.Mover;

/** Brings rows from an older PostgreSQL to a newer one, by a backup that stays in the data folder. */
@Component
class MoveByBackup implements Mover {
    private static final Logger LOG = LoggerFactory.getLogger(MoveByBackup.class);

    private final Path data;
    private final String[] migrations;
    private final Clock clock;

    MoveByBackup(DatabaseSettings settings, @Value("${spring.flyway.locations}") String[] migrations, Clock clock) {
        this.data = settings.folder();
        this.migrations = migrations.clone();
        this.clock = clock;
    }

    @Override
    public void move(EmbeddedPostgres older, EmbeddedPostgres newer) {
        var from = new Backups(flyway(older));
        if (from.isOfNoHouse()) {
            return;
        }
        var file = BackupFolder.in(data).beforeUpgrade(clock.instant());
        LOG.warn("backup {}", from.write(file, null, false, LOG::warn));
        try (var backup = BackupFile.open(file)) {
            new Backups(flyway(newer)).restore(backup, null, LOG::warn);
        }
    }

    /** As the application sets its own up once the database is there. */
    private Flyway flyway(EmbeddedPostgres postgres) {
        var owner = postgres.owner();
        return Flyway.configure()
                .dataSource(postgres.jdbcUrl(), owner.user(), owner.password())
                .locations(migrations)
                .placeholders(Map.of("appRole", postgres.app().user()))
                .load();
    }
}
