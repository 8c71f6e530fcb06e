package sk.jadro.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;
import sk.jadro.base.postgres.EmbeddedPostgres;
import sk.jadro.base.text.Refused;

/** What every command that touches data takes: the folder, and Spring's settings as {@code --key.of.it=value}. */
final class DataOptions {
    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the database")
    @Nullable
    Path data;

    @Unmatched
    List<String> others = new ArrayList<>();

    Path folder() {
        return data == null ? EmbeddedPostgres.standardFolder() : data;
    }

    List<String> settings() {
        for (var other : others) {
            if (!other.matches("--[a-z][a-z0-9-]*(\\.[a-zA-Z0-9_.\\[\\]-]+)+=.*")) {
                throw new Refused("what is '" + other + "'? See './jadro help'");
            }
        }
        var settings = new ArrayList<>(others);
        if (data != null) {
            settings.add("--jadro.data=" + data.toAbsolutePath());
        }
        return settings;
    }
}
