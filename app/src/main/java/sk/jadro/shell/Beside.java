package sk.jadro.shell;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** Does a command's work with the application's parts but without its web server, whether Jadro is running or not. */
final class Beside {
    private Beside() {}

    static int theDatabase(Shell shell, DataOptions data, Consumer<ApplicationContext> work) throws Exception {
        var arguments = new ArrayList<>(data.settings());
        arguments.add("--jadro.command=true");
        arguments.add("--db-scheduler.enabled=false");
        arguments.add("--logging.level.root=warn");
        try (var context = new SpringApplicationBuilder(shell.application())
                .web(WebApplicationType.NONE)
                .properties(Complaint.QUIET)
                .properties(Run.knownAddress(data.folder()))
                .run(arguments.toArray(String[]::new))) {
            work.accept(context);
        }
        return 0;
    }
}
