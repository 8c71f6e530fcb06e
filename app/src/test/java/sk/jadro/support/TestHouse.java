package sk.jadro.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import sk.jadro.base.postgres.ExternalPostgres;

/** Gives the tests' house a data folder and an SMTP server, both gone when the tests are over. */
final class TestHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** The major version of an operator's own PostgreSQL to test over; the one that is brought along if not set. */
    private static final @Nullable Integer OTHER_POSTGRES = Integer.getInteger("jadro.tests.postgres");

    /** An operator's own database to test over, which runs already; passwords stand in the environment. */
    private static final @Nullable String OVER = System.getProperty("jadro.tests.over");

    /** The one SMTP server; it takes every letter. */
    static final GreenMail POST_OFFICE = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        POST_OFFICE.start();
        var folder = folder();
        var settings = new HashMap<String, Object>(Map.of(
                "jadro.data", folder.toString(),
                "jadro.backup.folder", folder.toString(),
                "jadro.mail.from", "jadro@example.org",
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", POST_OFFICE.getSmtp().getPort(),
                "db-scheduler.polling-interval", "200ms",
                "jadro.rate-limit.calm-per-address", "100000",
                "jadro.rate-limit.letters-per-recipient", "20",
                "jadro.rate-limit.letters-per-address", "100000"));
        if (OVER != null) {
            settings.putAll(Map.of(
                    "spring.datasource.url",
                    OVER,
                    "spring.datasource.username",
                    System.getProperty("jadro.tests.app"),
                    "spring.flyway.url",
                    OVER,
                    "spring.flyway.user",
                    System.getProperty("jadro.tests.owner")));
        } else if (OTHER_POSTGRES != null) {
            settings.putAll(external(folder, OTHER_POSTGRES));
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("tests", settings));
    }

    /** A PostgreSQL beside Jadro, as an operator has it. */
    private static Map<String, String> external(Path folder, int major) {
        try {
            var postgres = ExternalPostgres.start(folder, major);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            return Map.of(
                    "spring.datasource.url", postgres.url(),
                    "spring.datasource.username", ExternalPostgres.APP,
                    "spring.datasource.password", ExternalPostgres.PASSWORD,
                    "spring.flyway.url", postgres.url(),
                    "spring.flyway.user", ExternalPostgres.OWNER,
                    "spring.flyway.password", ExternalPostgres.PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under /var/tmp, where the database's own user can reach it. */
    private static Path folder() {
        try {
            var folder = Files.createTempDirectory(Path.of("/var/tmp"), "jadro-tests-");
            Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        // Spring's own hook stops the database; wait for it to have let go of its files.
        for (int attempt = 0; attempt < 50; attempt++) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
                return;
            } catch (IOException | UncheckedIOException stillInUse) {
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }
}
