package sk.jadro.base.backup;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Backups by schedule.
 *
 * @param folder where backups by schedule are written; it must exist, best on another machine's disk. Without it, none are
 *     made
 * @param at the times of day of backups, in Bratislava: {@code 03:00}, or {@code 03:00,15:00}
 * @param keep how many backups by schedule are kept; older ones are deleted
 */
@ConfigurationProperties("jadro.backup")
public record BackupSettings(
        @Nullable Path folder,
        @DefaultValue("03:00") List<LocalTime> at,
        @DefaultValue("14") int keep) {
    public BackupSettings {
        if (at.isEmpty()) {
            throw new IllegalArgumentException("jadro.backup.at names no time of day");
        }
        if (keep < 1) {
            throw new IllegalArgumentException("jadro.backup.keep must be 1 or more");
        }
    }
}
