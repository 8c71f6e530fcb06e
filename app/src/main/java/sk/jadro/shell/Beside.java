package sk.jadro.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import sk.jadro.base.db.BareDatabase;

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

    /** Works with the database as it is: no table is made or changed before, no part of the application is there. */
    static int theBareDatabase(DataOptions data, List<String> settings, Consumer<ApplicationContext> work) {
        var arguments = new ArrayList<>(data.settings());
        arguments.addAll(settings);
        arguments.add("--logging.level.root=warn");
        try (var context = new SpringApplicationBuilder(BareDatabase.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new))) {
            work.accept(context);
        }
        return 0;
    }
}
