package sk.jadro.base.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sk.jadro.base.mail.EmailAddress;
import sk.jadro.base.text.Text;
import sk.jadro.coordinators.Coordinators;
import sk.jadro.partnership.Partnerships;
import sk.jadro.support.OwnHouse;
import sk.jadro.support.Seen;

/** What people and load balancers see while the database can't be reached, and that it comes back. */
@Tag("full")
@Tag("own-server")
class DatabaseAwayTest {
    private static final Map<String, String> A_NAME =
            Map.of("name", "Zora Skalná", "email", "zora@example.org", "side", "public", "visibility", "full");

    private static OwnHouse house;
    private static String coordinatorLink;

    @BeforeAll
    static void aHouseOfItsOwn() {
        house = OwnHouse.over(OwnHouse.dataFolder());
        var site = house.bean(Partnerships.class).found("zvolen", Text.sk("Partnerstvo"), Text.sk("Zvolen"));
        house.bean(Partnerships.class).addSampleContent(site);
        coordinatorLink = house.bean(Coordinators.class).addFromShell(site, new EmailAddress("boss@example.org"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @AfterEach
    void wellAgain() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> house.isDatabaseRunning()
                        && house.visitor().open("/health").status() == 200);
    }

    @Test
    void healthTellsNothingButUpOrDownAndIsNeverKept() {
        for (var address : new String[] {"/health", "/health/readiness", "/health/liveness"}) {
            var seen = house.visitor().open(address);
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.text()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
            assertThat(seen.header("Set-Cookie")).isEmpty();
        }
        assertThat(house.visitor().open("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void aDatabaseThatIsKilledIsBackWithinTenSecondsWithoutARestartOfJadro() {
        var reader = house.visitor();
        for (int kill = 0; kill < 3; kill++) {
            killTheDatabase();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> comeBackOrServed(reader.open("/zvolen/activities")));
        }
    }

    private static void killTheDatabase() {
        Awaitility.await().until(house::isDatabaseRunning);
        var server = house.database();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Nobody sees anything else in between. */
    private static boolean comeBackOrServed(Seen seen) {
        assertThat(seen.status()).isIn(200, 503);
        return seen.status() == 200;
    }

    @Test
    void whileItCannotStartNobodyWaitsForLongAndHealthSaysSoAtOnce() throws IOException {
        var coordinator = house.visitor();
        coordinator.pressTheOnlyButton(coordinator.open(coordinatorLink));
        assertThat(coordinator.open("/zvolen/desk").status()).isEqualTo(200);
        var reader = house.visitor();
        var form = reader.open("/zvolen/activities/jednoduchsi-jazyk");
        var program = program("postgres");
        var away = program.resolveSibling("away");
        Files.move(program, away);
        try {
            killTheDatabase();
            assertComeBack(() -> reader.open("/zvolen/events"));
            assertComeBack(() -> reader.open("/en/zvolen/no-such-page"));
            assertComeBack(() -> reader.open("/no-such-partnership/at-all"));
            assertComeBack(() -> reader.submit(form, "/co-owners", A_NAME));
            assertComeBack(() -> coordinator.open("/zvolen/desk"));

            // An answer stands for a second.
            Awaitility.await().untilAsserted(() -> {
                var health = within(Duration.ofSeconds(2), () -> reader.open("/health"));
                assertThat(health.text()).isEqualTo("{\"status\":\"DOWN\"}");
                assertThat(health.status()).isEqualTo(503);
            });
            assertThat(reader.open("/health/liveness").status()).isEqualTo(200);
        } finally {
            Files.move(away, program);
        }
        wellAgain();
        assertThat(reader.submit(form, "/co-owners", A_NAME).status()).isEqualTo(200);
        assertThat(coordinator.open("/zvolen/desk").status()).isEqualTo(200);
    }

    private static void assertComeBack(Supplier<Seen> request) {
        var seen = within(Duration.ofSeconds(5), request);
        assertThat(seen.status()).as(seen.address().toString()).isEqualTo(503);
        assertThat(seen.header("Retry-After")).isNotEmpty();
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        assertThat(seen.heading()).isIn("O chvíľu sme späť", "Back in a moment");
        assertThat(seen.main()).containsAnyOf("odošlite ho znova", "send it again");
    }

    private static Seen within(Duration atMost, Supplier<Seen> request) {
        var started = System.nanoTime();
        var seen = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(atMost);
        return seen;
    }

    private static Path program(String name) throws IOException {
        try (var folders = Files.list(house.data())) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("postgresql-1"))
                    .findFirst()
                    .orElseThrow()
                    .resolve("bin")
                    .resolve(name);
        }
    }
}
