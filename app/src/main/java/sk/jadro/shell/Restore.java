package sk.jadro.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sk.jadro.base.backup.BackupFile;
import sk.jadro.base.backup.Backups;

@Command(name = "restore", description = "Puts a backup into an empty house, or one partnership of it into any.")
final class Restore implements Callable<Integer> {
    @Mixin
    DataOptions data = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "what backup wrote")
    Path file = Path.of("");

    @Option(names = "--partnership", paramLabel = "SLUG", description = "one partnership out of the backup")
    @Nullable
    String slug;

    @Override
    public Integer call() {
        try (var backup = BackupFile.open(file)) {
            // A partnership is added beside a running Jadro; under a whole house, none may be running.
            var beside = slug != null || backup.isOfOnePartnership();
            return Beside.theBareDatabase(data, List.of("--jadro.command=" + beside), context -> {
                var backups = new Backups(context.getBean(Flyway.class));
                backups.restore(backup, slug, line -> System.err.println("jadro: " + line));
                System.err.println("jadro: restored " + file);
            });
        }
    }
}
