package sk.jadro.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Refused;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.partnership.Partnerships;

@Command(name = "sign-in-link", description = "Prints a one-time link with which a coordinator signs in.")
final class SignInLink implements Callable<Integer> {
    @ParentCommand
    @Nullable
    Shell shell;

    @Mixin
    DataOptions data = new DataOptions();

    @Parameters(paramLabel = "EMAIL", description = "the coordinator's address")
    String email = "";

    @Option(names = "--partnership", paramLabel = "SLUG", description = "one partnership only")
    @Nullable
    String slug;

    @Override
    public Integer call() throws Exception {
        var address = new EmailAddress(email);
        return Beside.theDatabase(Objects.requireNonNull(shell), data, context -> {
            var coordinators = context.getBean(Coordinators.class);
            var printed = 0;
            for (var site : context.getBean(Partnerships.class).all()) {
                if (slug == null || slug.equals(site.slug())) {
                    var link = coordinators.all(site.id()).isEmpty()
                            ? Optional.of(coordinators.linkForNewcomer(site))
                            : coordinators.linkFor(site, address);
                    link.ifPresent(System.out::println);
                    printed += link.isPresent() ? 1 : 0;
                }
            }
            if (printed == 0) {
                throw new Refused(address + " coordinates no partnership here");
            }
        });
    }
}
