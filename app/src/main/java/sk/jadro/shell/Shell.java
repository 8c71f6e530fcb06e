package sk.jadro.shell;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The application's own commands; the launcher's ({@code test}, {@code build} …) are its own affair. */
@Command(
        name = "jadro",
        subcommands = {
            Run.class,
            SignInLink.class,
            PartnershipCommand.class,
            Backup.class,
            Restore.class,
            Rehearse.class
        })
public final class Shell {
    private final Class<?> application;

    private Shell(Class<?> application) {
        this.application = application;
    }

    /**
     * Does what the arguments say.
     *
     * @return 0 when it went well, 1 when it did not, 2 when the arguments are wrong
     */
    public static int execute(Class<?> application, String... arguments) {
        var line = new CommandLine(new Shell(application));
        letSettingsThrough(line);
        return line.setParameterExceptionHandler((mistake, words) -> {
                    mistake.getCommandLine()
                            .getErr()
                            .println("jadro: " + mistake.getMessage() + ". See './jadro help'");
                    return 2;
                })
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    command.getErr().println(Complaint.about(exception));
                    return 1;
                })
                .execute(arguments);
    }

    /** What such a command has no option for, its {@link DataOptions} look at. */
    private static void letSettingsThrough(CommandLine line) {
        if (line.getMixins().values().stream().anyMatch(DataOptions.class::isInstance)) {
            line.setUnmatchedArgumentsAllowed(true);
        }
        line.getSubcommands().values().forEach(Shell::letSettingsThrough);
    }

    Class<?> application() {
        return application;
    }
}
