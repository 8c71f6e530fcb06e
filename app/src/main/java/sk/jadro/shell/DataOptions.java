package sk.jadro.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sk.jadro.base.postgres.EmbeddedPostgres;

/** What every command that touches data takes: the folder, and Spring's settings as {@code --key.of.it=value}. */
final class DataOptions {
    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the database")
    @Nullable
    Path data;

    @Nullable
    private CommandSpec command;

    /** Picocli knows nothing of Spring's settings, so the command lets pass what it does not know itself. */
    @Spec(Spec.Target.MIXEE)
    void command(CommandSpec mixee) {
        command = mixee;
        mixee.parser().unmatchedArgumentsAllowed(true);
    }

    Path folder() {
        return data == null ? EmbeddedPostgres.standardFolder() : data;
    }

    List<String> settings() {
        var line = Objects.requireNonNull(command).commandLine();
        var settings = new ArrayList<>(line.getUnmatchedArguments());
        for (var setting : settings) {
            if (!setting.matches("--[a-z][a-z0-9-]*(\\.[a-zA-Z0-9_.\\[\\]-]+)+=.*")) {
                throw new ParameterException(line, "what is '" + setting + "'? See './jadro help'");
            }
        }
        if (data != null) {
            settings.add("--jadro.data=" + data.toAbsolutePath());
        }
        return settings;
    }
}
