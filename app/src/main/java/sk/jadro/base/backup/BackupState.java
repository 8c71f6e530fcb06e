package sk.jadro.base.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has become of backups by schedule, for those who depend on them.
 *
 * @param success the last one that was written
 * @param failure the last one that was not, if it is later than that
 */
public record BackupState(
        boolean scheduled,
        @Nullable Success success,
        @Nullable Failure failure) {
    /** @param bytes the file's size */
    public record Success(Instant at, long bytes) {}

    /** @param reason in English, as the operator finds it in the log */
    public record Failure(Instant at, String reason) {}
}
