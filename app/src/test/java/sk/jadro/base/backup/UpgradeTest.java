package sk.jadro.base.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;
import sk.jadro.Jadro;
import sk.jadro.base.db.DatabaseSettings;
import sk.jadro.base.postgres.EmbeddedPostgres;
import sk.jadro.base.text.Refused;
import sk.jadro.shell.Shell;
import sk.jadro.support.JadroTest;

/** A newer Jadro over older data, and an older one over newer. */
@Tag("full")
@JadroTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("own-server")
class UpgradeTest {
    @Autowired
    Flyway flyway;

    @Autowired
    DatabaseSettings settings;

    @Autowired
    ObjectProvider<EmbeddedPostgres> postgres;

    /** Where the database's own user can reach it. */
    Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(Path.of("/var/tmp"), "jadro-tests-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void deleteFolder() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void anOlderDataFolderIsBackedUpAndThenBroughtUpToDate(CapturedOutput said) throws IOException {
        OlderHouse.unpackInto(folder);
        try (var older = EmbeddedPostgres.start(folder, line -> {});
                var other = OtherDatabase.of(flyway, settings.folder())) {
            assertThat(signInLink()).isZero();
            assertThat(said.getErr())
                    .contains("this Jadro is newer than the database; it is backed up before it is changed")
                    .contains("backup " + folder.resolve("backups/jadro-before-upgrade-"));
            assertThat(said.getOut()).contains("/banska-bystrica/sign-in/");
            var backups = list(folder.resolve("backups"));
            assertThat(backups).hasSize(1);

            var upgraded = database(older);
            assertThat(new Schema(upgraded).current()).contains(new Schema(flyway).newest());
            try (var backup = BackupFile.open(backups.getFirst())) {
                assertThat(backup.manifest().schema()).isEqualTo(OlderHouse.SCHEMA);
                new Backups(other.flyway()).restore(backup, null, line -> {});
            }
            var id = UUID.fromString(other.ask("select id from partnership").getFirst());
            var backedUp = OtherDatabase.rows(other.flyway(), id);
            assertThat(backedUp).extractingByKey("sign_up").asString().contains("Eva Kráľová");
            assertThat(backedUp)
                    .extractingByKey("headcount")
                    .asString()
                    .as("the numbers by side")
                    .contains(",1,14,17,1,3,2,1)");
            var now = OtherDatabase.rows(upgraded, id);
            // The link is younger than the backup.
            assertThat(now.remove("token")).containsAll(backedUp.remove("token"));
            assertThat(now).isEqualTo(backedUp);

            assertThat(signInLink()).isZero();
            assertThat(list(folder.resolve("backups"))).isEqualTo(backups);
        }
    }

    @Test
    void anOlderJadroLeavesNewerDataAlone(CapturedOutput said) {
        try (var newer = OtherDatabase.of(flyway, settings.folder())) {
            newer.flyway().migrate();
            newer.run("""
                    insert into flyway_schema_history
                        (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    values (1000, '2999.01.01.0000', 'of the future', 'SQL', 'V2999.sql', 'x', 1, true)
                    """);
            var before = newer.ask("select h::text from flyway_schema_history h order by installed_rank");
            var sentence = "a newer Jadro has worked with this database (its schema is 2999.01.01.0000";
            assertThatThrownBy(() -> upgrade(null).migrate(newer.flyway()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(sentence);
            var arguments = new ArrayList<>(List.of("sign-in-link", "eva@example.org"));
            arguments.addAll(newer.settings());
            assertThat(Shell.execute(Jadro.class, arguments.toArray(String[]::new)))
                    .isEqualTo(1);
            assertThat(said.getErr()).contains("jadro: " + sentence).doesNotContain("\tat ");
            assertThat(newer.ask("select h::text from flyway_schema_history h order by installed_rank"))
                    .isEqualTo(before);
        }
    }

    @Test
    void theBackupGoesWhereAllBackupsGo() throws IOException {
        try (var older = OtherDatabase.of(flyway, settings.folder())) {
            new Schema(older.flyway()).migrateTo(MigrationVersion.fromVersion("2026.11.23.2050"));
            older.run(
                    "insert into partnership (id, slug, name_sk, place_sk) values (gen_random_uuid(), 'x', 'x', 'x')");
            upgrade(folder).migrate(older.flyway());
            assertThat(list(folder)).singleElement().asString().contains("jadro-before-upgrade-");
            assertThat(new Schema(older.flyway()).isBehind()).isFalse();
        }
    }

    @Test
    void nothingIsChangedWhereTheBackupFails() {
        try (var older = OtherDatabase.of(flyway, settings.folder())) {
            var version = MigrationVersion.fromVersion("2026.11.23.2050");
            new Schema(older.flyway()).migrateTo(version);
            older.run(
                    "insert into partnership (id, slug, name_sk, place_sk) values (gen_random_uuid(), 'x', 'x', 'x')");
            assertThatThrownBy(() -> upgrade(folder.resolve("gone")).migrate(older.flyway()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("there is no such folder");
            assertThat(new Schema(older.flyway()).current()).contains(version);
        }
    }

    @Test
    void anEmptyHouseNeedsNoBackup() throws IOException {
        try (var empty = OtherDatabase.of(flyway, settings.folder())) {
            new Schema(empty.flyway()).migrateTo(MigrationVersion.fromVersion("2026.11.23.2050"));
            upgrade(folder).migrate(empty.flyway());
            assertThat(folder).isEmptyDirectory();
            assertThat(new Schema(empty.flyway()).isBehind()).isFalse();
        }
    }

    /** Comments, corrections and notes came before the numbers that all of what people say has by now. */
    @Test
    void whatWasSaidBeforeThereWereNumbersGetsThemInItsOrder() throws IOException {
        try (var older = OtherDatabase.of(flyway, settings.folder())) {
            new Schema(older.flyway()).migrateTo(MigrationVersion.fromVersion("2026.12.01.0240"));
            older.run(new String(
                    Objects.requireNonNull(UpgradeTest.class.getResourceAsStream("/data/said-before-numbers.sql"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8));
            upgrade(folder).migrate(older.flyway());
            var rows = OtherDatabase.rows(older.flyway(), UUID.fromString("01900000-0000-7000-8000-000000000001"));
            assertThat(rows.get("owed"))
                    .hasSize(6)
                    .satisfiesExactlyInAnyOrder(
                            row -> assertThat(row).contains("a1,initiatives,7,"),
                            row -> assertThat(row).contains("c2,comments,8,", ",2026-11-01,nobody,,"),
                            row -> assertThat(row).contains("c1,comments,9,", ",2026-11-03,nobody,,"),
                            row -> assertThat(row).contains(",corrections,10,", ",2026-10-22,office,,"),
                            row -> assertThat(row).contains(",corrections,11,", ",2026-10-23,nobody,taken,"),
                            row -> assertThat(row).contains("d1,notes,12,", ",2026-10-01,nobody,,"));
            assertThat(rows.get("owed_step")).singleElement().asString().contains("taken", "Oprava je v texte zápisu.");
        }
    }

    private int signInLink() {
        return Shell.execute(Jadro.class, "sign-in-link", "eva@example.org", "--data=" + folder);
    }

    private Upgrade upgrade(@Nullable Path into) {
        return new Upgrade(postgres, settings, new BackupSettings(into, List.of(LocalTime.NOON), 1), Clock.systemUTC());
    }

    private Flyway database(EmbeddedPostgres of) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(of.jdbcUrl(), of.owner().user(), of.owner().password())
                .load();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
