package sk.jadro.base.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import sk.jadro.Jadro;
import sk.jadro.base.db.DatabaseSettings;
import sk.jadro.base.web.Site;
import sk.jadro.people.Erasure;
import sk.jadro.shell.Shell;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** The commands, as an operator gives them, beside a house that runs. */
@Tag("full")
@JadroTest
@ExtendWith(OutputCaptureExtension.class)
@Tag("own-server")
class BackupCommandTest {
    @Autowired
    House house;

    @Autowired
    Flyway flyway;

    @Autowired
    DatabaseSettings settings;

    @Autowired
    Erasure erasure;

    @TempDir
    Path folder;

    @Test
    void aHouseMovesToADatabaseOfTheOperatorsOwn(CapturedOutput said) {
        var site = house.aSamplePartnership();
        var file = folder.resolve("house.zip");
        try (var small = aHouseOf(site);
                var other = OtherDatabase.of(flyway, settings.folder())) {
            assertThat(run("backup", file, small.settings().toArray(String[]::new)))
                    .isZero();
            assertThat(said.getErr())
                    .contains("jadro: backed up to " + file + ": ")
                    .doesNotContain("\tat ");
            assertThat(said.getOut()).isEmpty();
            var there = other.settings().toArray(String[]::new);
            assertThat(run("restore", file, there)).isZero();
            assertThat(OtherDatabase.rows(other.flyway(), site.id().value()))
                    .isEqualTo(OtherDatabase.rows(flyway, site.id().value()));
            assertThat(run("restore", file, there)).isEqualTo(1);
            assertThat(said.getErr())
                    .contains("jadro: the database is not empty, it has")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void whoWasErasedSinceIsErasedAgain(CapturedOutput said) {
        var site = house.aSamplePartnership();
        var person = house.db()
                .in(
                        site.id(),
                        () -> house.db()
                                .sql("select person_id from co_owner order by person_id limit 1")
                                .one(row -> row.uuid("person_id")));
        var file = folder.resolve("house.zip");
        try (var small = aHouseOf(site)) {
            assertThat(run("backup", file, small.settings().toArray(String[]::new)))
                    .isZero();
        }
        erasure.erase(site.id(), person);
        var erased = settings.folder().resolve(ErasedIds.FILE);
        try (var other = OtherDatabase.of(flyway, settings.folder())) {
            var there = new ArrayList<>(other.settings());
            there.add("--erased=" + erased);
            assertThat(run("restore", file, there.toArray(String[]::new))).isZero();
            var rows = OtherDatabase.rows(other.flyway(), site.id().value());
            assertThat(rows.get("person")).isNotEmpty();
            assertThat(rows.values())
                    .noneSatisfy(table -> assertThat(table.toString()).contains(person.toString()));
            assertThat(said.getErr().substring(said.getErr().lastIndexOf("backed up")))
                    .doesNotContain("is in it again")
                    .doesNotContain("\tat ");
        }
        try (var other = OtherDatabase.of(flyway, settings.folder())) {
            assertThat(run("restore", file, other.settings().toArray(String[]::new)))
                    .isZero();
            assertThat(said.getErr()).contains("is in it again. Erase them with --erased erased.txt");
        }
    }

    @Test
    void aFileThatIsNoListOfErasedIdsIsRefusedBeforeAnythingIsRestored(CapturedOutput said) throws IOException {
        var list = Files.writeString(folder.resolve("erased.txt"), "Eva Kráľová\n");
        var data = folder.resolve("data");
        assertThat(run("restore", folder.resolve("house.zip"), "--data=" + data, "--erased=" + list))
                .isEqualTo(1);
        assertThat(said.getErr()).contains("is no list of erased ids").doesNotContain("\tat ");
        assertThat(data).doesNotExist();
    }

    @Test
    void aFileThatIsThereIsRefused(CapturedOutput said) throws IOException {
        var file = Files.createFile(folder.resolve("mine.zip"));
        var slug = house.aPartnership().slug();
        assertThat(run("backup", file, "--data=" + settings.folder(), "--partnership=" + slug))
                .isEqualTo(1);
        assertThat(said.getErr())
                .contains("jadro: " + file + " is there already")
                .doesNotContain("\tat ");
        assertThat(run("backup", file, "--data=" + settings.folder(), "--partnership=" + slug, "--replace"))
                .isZero();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void aWholeHouseIsNotRestoredUnderARunningOne(CapturedOutput said) {
        var file = folder.resolve("house.zip");
        try (var other = OtherDatabase.of(flyway, settings.folder())) {
            other.flyway().migrate();
            new Backups(other.flyway()).write(file, null, false, line -> {});
        }
        assertThat(run("restore", file, "--data=" + settings.folder())).isEqualTo(1);
        assertThat(said.getErr()).contains("stop that one first").doesNotContain("\tat ");
    }

    @Test
    void aDamagedFileIsRefusedBeforeADatabaseIsMade(CapturedOutput said) throws IOException {
        var file = Files.writeString(folder.resolve("damaged.zip"), "PK");
        var data = folder.resolve("data");
        assertThat(run("restore", file, "--data=" + data)).isEqualTo(1);
        assertThat(said.getErr()).contains("is no whole backup of Jadro's").doesNotContain("\tat ");
        assertThat(data).doesNotExist();
    }

    @Test
    void aFolderWithoutADatabaseIsNotMadeOneByABackup(CapturedOutput said) {
        var data = folder.resolve("data");
        assertThat(run("backup", folder.resolve("x.zip"), "--data=" + data)).isEqualTo(1);
        assertThat(said.getErr())
                .contains("jadro: there is no database in " + data)
                .doesNotContain("\tat ");
        assertThat(data).doesNotExist();
    }

    @Test
    void anEmptyDatabaseHasNothingToBackUp(CapturedOutput said) {
        try (var other = OtherDatabase.of(flyway, settings.folder())) {
            var file = folder.resolve("x.zip");
            assertThat(run("backup", file, other.settings().toArray(String[]::new)))
                    .isEqualTo(1);
            assertThat(said.getErr())
                    .contains("jadro: there is nothing to back up")
                    .doesNotContain("\tat ");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void aDatabaseThatCanNotBeReachedIsNamed(CapturedOutput said) {
        try (var other = OtherDatabase.of(flyway, settings.folder())) {
            var there = other.settings().stream()
                    .map(setting -> setting.replaceFirst("password=.*", "password=wrong"))
                    .toArray(String[]::new);
            assertThat(run("backup", folder.resolve("x.zip"), there)).isEqualTo(1);
            assertThat(said.getErr())
                    .contains("jadro: the database can't be used: ")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aSettingThatCanNotBeIsNamed(CapturedOutput said) {
        var code = Shell.execute(
                Jadro.class,
                "sign-in-link",
                "eva@example.org",
                "--data=" + settings.folder(),
                "--jadro.backup.at=03:00,25:00");
        assertThat(code).isEqualTo(1);
        assertThat(said.getErr())
                .contains("jadro: the setting jadro.backup.at can't be understood")
                .doesNotContain("\tat ");
    }

    @Test
    void aCommandWithoutAFileIsWrongUse() {
        assertThat(Shell.execute(Jadro.class, "backup")).isEqualTo(2);
        assertThat(Shell.execute(Jadro.class, "restore")).isEqualTo(2);
    }

    @Test
    void aWordThatNobodyKnowsIsWrongUse(CapturedOutput said) {
        assertThat(run("backup", folder.resolve("x.zip"), "--everything")).isEqualTo(2);
        assertThat(said.getErr()).contains("Unknown: '--everything'");
    }

    /** A house with nothing but this partnership: that of the tests has thousands of them, which take minutes. */
    private OtherDatabase aHouseOf(Site site) {
        var file = folder.resolve("partnership.zip");
        assertThat(run("backup", file, "--data=" + settings.folder(), "--partnership=" + site.slug()))
                .isZero();
        var small = OtherDatabase.of(flyway, settings.folder());
        assertThat(run("restore", file, small.settings().toArray(String[]::new)))
                .isZero();
        return small;
    }

    private static int run(String command, Path file, String... options) {
        var arguments = new ArrayList<>(List.of(command, file.toString()));
        arguments.addAll(Arrays.asList(options));
        return Shell.execute(Jadro.class, arguments.toArray(String[]::new));
    }
}
