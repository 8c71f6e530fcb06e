package sk.jadro.shell;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Text;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.partnership.Partnerships;

@Command(name = "partnership", subcommands = PartnershipCommand.Add.class, description = "Partnerships of this house.")
final class PartnershipCommand {
    @ParentCommand
    @Nullable
    Shell shell;

    @Command(name = "add", description = "Founds a partnership and prints its coordinator's one-time link.")
    static final class Add implements Callable<Integer> {
        @ParentCommand
        @Nullable
        PartnershipCommand parent;

        @Mixin
        DataOptions data = new DataOptions();

        @Parameters(paramLabel = "SLUG", description = "the first segment of its addresses: zvolen")
        String slug = "";

        @Option(names = "--name", required = true, description = "its name in Slovak")
        String name = "";

        @Option(names = "--name-en", description = "its name in English")
        @Nullable
        String nameEn;

        @Option(names = "--place", description = "the municipality, if the name does not say it")
        String place = "";

        @Option(names = "--coordinator", required = true, paramLabel = "EMAIL", description = "who runs it")
        String coordinator = "";

        @Override
        public Integer call() throws Exception {
            var shell = Objects.requireNonNull(Objects.requireNonNull(parent).shell);
            var email = new EmailAddress(coordinator);
            return Beside.theDatabase(shell, data, context -> {
                var site = context.getBean(Partnerships.class).found(slug, new Text(name, nameEn), Text.sk(place));
                System.out.println(
                        "coordinator: " + context.getBean(Coordinators.class).addFromShell(site, email));
            });
        }
    }
}
