package sk.jadro.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import sk.jadro.base.backup.BackupFile;
import sk.jadro.base.backup.Backups;
import sk.jadro.base.backup.ErasedIds;
import sk.jadro.people.Erasure;

@Command(name = "restore", description = "Puts a backup into an empty house, or one partnership of it into any.")
final class Restore implements Callable<Integer> {
    @ParentCommand
    @Nullable
    Shell shell;

    @Mixin
    DataOptions data = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "what backup wrote")
    Path file = Path.of("");

    @Option(names = "--partnership", paramLabel = "SLUG", description = "one partnership out of the backup")
    @Nullable
    String slug;

    @Option(
            names = "--erased",
            paramLabel = "FILE",
            description = "erases again those whose ids it lists: " + ErasedIds.FILE + " beside the backups")
    @Nullable
    Path erased;

    @Override
    public Integer call() throws Exception {
        var toErase = erased == null ? List.<ErasedIds.Line>of() : ErasedIds.read(erased);
        var outcome = restore();
        if (erased == null) {
            System.err.println(
                    "jadro: who was erased after this backup was made is in it again. Erase them with --erased "
                            + ErasedIds.FILE + ", which lies beside the backups");
            return outcome;
        }
        return Beside.theDatabase(Objects.requireNonNull(shell), data, context -> {
            var erasure = context.getBean(Erasure.class);
            var again = toErase.stream()
                    .distinct()
                    .filter(line -> erasure.erase(line.partnership(), line.id()))
                    .count();
            System.err.println("jadro: erased again: " + again);
        });
    }

    private int restore() {
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
