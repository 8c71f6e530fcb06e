package sk.jadro.base.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import sk.jadro.Jadro;
import sk.jadro.base.postgres.DataFolderException;
import sk.jadro.base.postgres.EmbeddedPostgres;
import sk.jadro.base.postgres.FormerPostgres;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;

/** A Jadro that brings a newer PostgreSQL over a data folder of the one before. */
@Tag("full")
@JadroTest
@Tag("own-server")
class NewMajorTest {
    @Autowired
    House house;

    @Autowired
    Flyway flyway;

    Path data;
    UUID site;
    Map<String, List<String>> rows;

    @BeforeEach
    void fillAFormerOne() throws IOException, SQLException {
        data = Files.createTempDirectory(Path.of("/var/tmp"), "jadro-tests-");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        var sample = house.aSamplePartnership();
        site = sample.id().value();
        rows = OtherDatabase.rows(flyway, site);
        try (var former = FormerPostgres.start(data)) {
            var file = data.resolve("sample.zip");
            new Backups(flyway).write(file, sample.slug(), false, line -> {});
            try (var backup = BackupFile.open(file)) {
                new Backups(OtherDatabase.over(former, flyway)).restore(backup, null, line -> {});
            }
            assertThat(OtherDatabase.rows(OtherDatabase.over(former, flyway), site))
                    .isEqualTo(rows);
        }
    }

    @AfterEach
    void delete() throws IOException {
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void aMoveThatFailsChangesNothingAndTheNextStartMovesAllRows() throws IOException {
        assertThatThrownBy(() -> EmbeddedPostgres.start(data, NewMajorTest::thereIsNoRoom, line -> {}))
                .hasMessage("no room");
        assertThat(data.resolve("database/PG_VERSION")).hasContent("17");

        assertUsedByNoCommand("start Jadro there once by “run”, which moves the rows.");

        try (var jadro = start()) {
            assertMoved(jadro.getBean(EmbeddedPostgres.class));
        }
        assertThat(data.resolve("database-17/PG_VERSION")).hasContent("17");
        assertThat(data.resolve("backups")).isDirectoryContaining("glob:**/jadro-before-upgrade-*.zip");

        // As a Jadro leaves it that is killed before its very last step (but for the programs, which it then still
        // has).
        FileSystemUtils.deleteRecursively(data.resolve("database"));
        assertUsedByNoCommand("open it with the Jadro that made it");
        assertThat(data.resolve("database/PG_VERSION")).hasContent("17");
    }

    private static void thereIsNoRoom(EmbeddedPostgres older, EmbeddedPostgres newer) {
        throw new IllegalStateException("no room");
    }

    private void assertUsedByNoCommand(String advice) {
        assertThatThrownBy(() -> EmbeddedPostgres.use(data, line -> {}))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContaining("made by PostgreSQL 17, and this Jadro brings PostgreSQL 18: " + advice);
    }

    /** Without a port to listen on. */
    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Jadro.class)
                .web(WebApplicationType.NONE)
                .run("--jadro.data=" + data, "--db-scheduler.enabled=false", "--logging.level.root=warn");
    }

    private void assertMoved(EmbeddedPostgres postgres) {
        var moved = OtherDatabase.over(postgres, flyway);
        assertThat(OtherDatabase.ask(moved, "show server_version_num").getFirst())
                .startsWith("18");
        assertThat(OtherDatabase.rows(moved, site)).isEqualTo(rows);
        assertThat(new Schema(moved).isBehind()).isFalse();
    }
}
