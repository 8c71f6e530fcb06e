package sk.jadro.base.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;

/** Backups that are made by themselves; each is noted, whether it went well or not. */
@Component
public class ScheduledBackups {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledBackups.class);

    /** No backup takes that long. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Backups backups;
    private final BackupSettings settings;
    private final Db db;
    private final Clock clock;

    ScheduledBackups(Flyway flyway, BackupSettings settings, Db db, Clock clock) {
        this.backups = new Backups(flyway);
        this.settings = settings;
        this.db = db;
        this.clock = clock;
    }

    public BackupState state() {
        var outcomes = db.sql("select succeeded, at, bytes, reason from backup_outcome")
                .list(row -> row.bool("succeeded")
                        ? new BackupState.Success(row.instant("at"), row.number("bytes"))
                        : new BackupState.Failure(row.instant("at"), row.string("reason")));
        var success = first(outcomes, BackupState.Success.class);
        var failure = first(outcomes, BackupState.Failure.class);
        var overcome = success != null && failure != null && success.at().isAfter(failure.at());
        return new BackupState(settings.folder() != null, success, overcome ? null : failure);
    }

    /** Writes one now, and deletes those that are too many. */
    void make() {
        try {
            var written = make(Objects.requireNonNull(settings.folder(), "jadro.backup.folder"));
            LOG.info("backup {}", written);
            note(true, written.bytes(), null);
        } catch (IOException | RuntimeException e) {
            LOG.error("no backup was made: {}", e.getMessage());
            note(false, null, String.valueOf(e.getMessage()));
        }
    }

    private Backups.Written make(Path path) throws IOException {
        var folder = new BackupFolder(path.toAbsolutePath());
        var written = backups.write(folder.scheduled(clock.instant()), null, false, line -> {});
        folder.deleteAllBut(settings.keep());
        folder.deleteUnfinished(clock.instant().minus(LONGEST));
        return written;
    }

    private void note(boolean succeeded, @Nullable Long bytes, @Nullable String reason) {
        db.sql("""
                insert into backup_outcome (succeeded, at, bytes, reason) values (:succeeded, :at, :bytes, :reason)
                on conflict (succeeded) do update set at = :at, bytes = :bytes, reason = :reason
                """)
                .set("succeeded", succeeded)
                .set("at", clock.instant())
                .set("bytes", bytes)
                .set("reason", reason)
                .run();
    }

    private static <T> @Nullable T first(Iterable<?> outcomes, Class<T> kind) {
        for (var outcome : outcomes) {
            if (kind.isInstance(outcome)) {
                return kind.cast(outcome);
            }
        }
        return null;
    }
}
