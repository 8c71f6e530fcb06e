package sk.jadro.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives the tests' house a data folder and an SMTP server, both gone when the tests are over. */
final class TestHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** The one SMTP server; it takes every letter. */
    static final GreenMail POST_OFFICE = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        POST_OFFICE.start();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "tests",
                        Map.of(
                                "jadro.data", folder().toString(),
                                "jadro.backup.folder", folder().toString(),
                                "jadro.mail.from", "jadro@example.org",
                                "spring.mail.host", "127.0.0.1",
                                "spring.mail.port", POST_OFFICE.getSmtp().getPort(),
                                "db-scheduler.polling-interval", "200ms",
                                "jadro.rate-limit.letters-per-recipient", "20")));
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
