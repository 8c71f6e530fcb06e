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
import sk.jadro.base.backup.Backups;

@Command(name = "backup", description = "Writes all that a house holds into one file, while it runs or not.")
final class Backup implements Callable<Integer> {
    @Mixin
    DataOptions data = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "the file to write")
    Path file = Path.of("");

    @Option(names = "--partnership", paramLabel = "SLUG", description = "one partnership only")
    @Nullable
    String slug;

    @Option(names = "--replace", description = "write over a file that is there already")
    boolean replace;

    @Override
    public Integer call() {
        var settings = List.of("--jadro.command=true", "--jadro.existing=true");
        return Beside.theBareDatabase(data, settings, context -> {
            var backups = new Backups(context.getBean(Flyway.class));
            var written = backups.write(file, slug, replace, line -> System.err.println("jadro: " + line));
            System.err.println("jadro: backed up to " + written);
        });
    }
}
