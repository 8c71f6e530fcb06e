package sk.jadro.base.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import sk.jadro.base.db.DatabaseSettings;
import sk.jadro.base.db.Db;
import sk.jadro.base.text.Words;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.MovableClock;

/** Backups that nobody has to remember, and what coordinators see of them. */
@JadroTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("own-server")
class ScheduledBackupsTest {
    @Autowired
    House house;

    @Autowired
    Flyway flyway;

    @Autowired
    Db db;

    @Autowired
    MovableClock clock;

    @Autowired
    BackupSettings houses;

    @Autowired
    DatabaseSettings settings;

    @TempDir
    Path folder;

    /** What is backed up: quicker than the tests' house, which has hundreds of partnerships by and by. */
    OtherDatabase small;

    @BeforeAll
    void make() {
        small = OtherDatabase.of(flyway, settings.folder());
        small.flyway().migrate();
    }

    @AfterAll
    void drop() {
        small.close();
    }

    @Test
    void theNewestAreKeptAndNobodyElsesFilesAreTouched() throws IOException {
        var mine = Files.writeString(folder.resolve("jadro-mine.zip"), "mine");
        var upgrade = Files.createFile(new BackupFolder(folder).beforeUpgrade(Instant.EPOCH));
        var backups = into(folder, 2);
        var made = new TreeSet<String>();
        for (var day = 1; day <= 4; day++) {
            clock.later(Duration.ofDays(day), backups::make);
            made.addAll(scheduled());
        }
        assertThat(made).hasSize(4);
        assertThat(scheduled()).containsExactlyElementsOf(made.stream().skip(2).toList());
        assertThat(names())
                .hasSize(4)
                .contains(mine.getFileName().toString(), upgrade.getFileName().toString());
        try (var newest = BackupFile.open(folder.resolve(made.last()))) {
            assertThat(newest.isOfOnePartnership()).isFalse();
        }
    }

    @Test
    void whatAKilledJadroLeftHalfWrittenGoesAfterADay() throws IOException {
        var left = Files.createTempFile(folder, ".jadro-", ".part");
        into(folder, 1).make();
        assertThat(left).exists();
        clock.later(Duration.ofHours(25), into(folder, 1)::make);
        assertThat(left).doesNotExist();
        assertThat(names()).hasSize(1);
    }

    @Test
    void aCoordinatorSeesTheLastBackupAndWhyALaterOneFailed() {
        var site = house.aPartnership();
        var coordinator = house.aCoordinator(site);
        into(folder, 1).make();
        clock.later(Duration.ofHours(1), into(folder.resolve("gone"), 1)::make);
        assertThat(coordinator.open("/" + site.slug() + "/desk").main())
                .containsPattern("Posledná záloha: .* [0-9,]+ MB")
                .contains("záloha sa nepodarila")
                .contains("gone")
                .contains("there is no such folder");
        clock.later(Duration.ofHours(2), into(folder, 1)::make);
        assertThat(coordinator.open("/en/" + site.slug() + "/desk").main())
                .contains("Last backup: ")
                .doesNotContain("the backup failed");
    }

    @Test
    void itIsMadeAtItsTimeByWhicheverNodeComesFirst() throws IOException {
        var before = list(Objects.requireNonNull(houses.folder()));
        var due = db.sql("select execution_time from scheduled_tasks where task_name = 'back-up'")
                .one(row -> row.instant("execution_time"));
        assertThat(LocalTime.ofInstant(due, Words.ZONE)).isEqualTo(LocalTime.of(3, 0));
        db.sql("update scheduled_tasks set execution_time = now() where task_name = 'back-up'")
                .run();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> list(Objects.requireNonNull(houses.folder())).size() > before.size());
    }

    private ScheduledBackups into(Path path, int keep) {
        return new ScheduledBackups(
                small.flyway(), new BackupSettings(path, List.of(LocalTime.of(3, 0)), keep), db, clock);
    }

    private List<String> scheduled() throws IOException {
        return names().stream().filter(name -> name.startsWith("jadro-2")).toList();
    }

    private List<String> names() throws IOException {
        return list(folder);
    }

    private static List<String> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
