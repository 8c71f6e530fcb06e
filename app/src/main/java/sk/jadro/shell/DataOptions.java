package sk.jadro.shell;

import com.google.re2j.Pattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sk.jadro.base.postgres.EmbeddedPostgres;

/** What every command that touches data takes: the folder, and Spring's settings as {@code --key.of.it=value}. */
final class DataOptions {
    /** {@code --server.port=80} */
    private static final Pattern SETTING = Pattern.compile("--[a-z][a-z0-9-]*(\\.[a-zA-Z0-9_.\\[\\]-]+)+=.*");

    /** Settings that an option of ours decides. */
    private static final Map<String, String> OPTIONS = Map.of(
            "--jadro.data", "--data",
            "--jadro.production", "--production",
            "--server.address", "--address");

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the database")
    @Nullable
    Path data;

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    Path folder() {
        return data == null ? EmbeddedPostgres.standardFolder() : data;
    }

    List<String> settings() {
        var line = Objects.requireNonNull(command).commandLine();
        var settings = new ArrayList<>(line.getParseResult().unmatched());
        for (var other : settings) {
            if (!SETTING.matches(other)) {
                throw new ParameterException(line, "Unknown: '" + other + "'");
            }
            OPTIONS.forEach((setting, option) -> {
                if (other.startsWith(setting + "=")) {
                    throw new ParameterException(line, "Please write " + option + " instead of " + setting);
                }
            });
        }
        if (data != null) {
            settings.add("--jadro.data=" + data.toAbsolutePath());
        }
        return settings;
    }
}
