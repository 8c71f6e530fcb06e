package sk.jadro.base.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server is started, shared, stopped, killed and started again. Each test leaves the folder with none running. */
@Tag("full")
@Tag("own-server")
class LifeOfAServerTest {
    @TempDir(factory = UnderVarTmp.class)
    static Path data;

    @BeforeAll
    static void keepARow() throws SQLException {
        try (var postgres = start()) {
            asOwner(postgres).run("create table word (said text)", "insert into word values ('kept')");
        }
    }

    @Test
    void whatWasCommittedIsThereAfterTheNextStart() throws SQLException {
        try (var postgres = start()) {
            assertKept(postgres);
        }
    }

    @Test
    void closingStopsTheServerAndMayBeRepeated() {
        var postgres = start();
        var server = postmaster();
        postgres.close();
        postgres.close();
        assertThat(server.isRunning()).isFalse();
        assertThatThrownBy(() -> asOwner(postgres).run("select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void aServerWhoseJadroWasKilledIsTakenOver() throws SQLException {
        try (var other = Jvm.starting(data).says("running at")) {
            other.kill();
        }
        var orphan = postmaster();
        assertThat(orphan.isRunning()).isTrue();
        var progress = new ArrayList<String>();
        try (var postgres = EmbeddedPostgres.start(data, progress::add)) {
            assertThat(orphan.isRunning()).isFalse();
            assertThat(progress).containsExactly("Stopping the database that a killed Jadro left running");
            assertKept(postgres);
        }
    }

    @Test
    void aServerKilledTogetherWithItsJadroComesBackWithAllThatWasCommitted() throws SQLException {
        try (var other = Jvm.starting(data).says("running at")) {
            other.kill();
            ProcessHandle.of(postmaster().pid()).orElseThrow().destroyForcibly();
        }
        try (var postgres = start()) {
            assertKept(postgres);
        }
    }

    @Test
    void aServerThatIsKilledAloneIsStartedAgainWhereItWas() throws SQLException {
        try (var postgres = start()) {
            var killed = postmaster();
            ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
            assertThat(Patience.until(Duration.ofSeconds(10), () -> answers(postgres)))
                    .isTrue();
            assertThat(postmaster().pid()).isNotEqualTo(killed.pid());
            assertKept(postgres);
        }
        assertThat(Postmaster.of(database())).isEmpty();
    }

    @Test
    void aServerThatIsKilledJustBeforeClosingStaysDown() {
        var postgres = start();
        ProcessHandle.of(postmaster().pid()).orElseThrow().destroyForcibly();
        postgres.close();
        assertThat(Postmaster.of(database()).filter(Postmaster::isRunning)).isEmpty();
        start().close();
    }

    @Test
    void aSecondJadroOnTheFolderOfARunningOneIsRefused() {
        try (var other = Jvm.starting(data)) {
            other.says("running at");
            assertThatThrownBy(LifeOfAServerTest::start)
                    .isInstanceOf(DataFolderException.class)
                    .hasMessage(
                            "The data folder %s is in use by another Jadro that is running: stop that one first, or choose another folder by --data.",
                            data);
        }
        start().close();
    }

    @Test
    void aSecondStartInTheSameProcessIsRefusedAndHarmsNothing() throws SQLException {
        try (var postgres = start()) {
            assertThatThrownBy(LifeOfAServerTest::start).hasMessageContaining("is in use by another Jadro");
            assertThatThrownBy(() -> {
                        try (var other = Jvm.starting(data)) {
                            other.says("running at");
                        }
                    })
                    .hasMessageContaining("is in use by another Jadro");
            assertKept(postgres);
        }
    }

    @Test
    void aCommandUsesTheServerOfARunningJadroAndLeavesItRunning() throws SQLException {
        try (var other = Jvm.starting(data).says("running at")) {
            var server = postmaster();
            try (var postgres = use()) {
                assertKept(postgres);
                assertThat(postgres.jdbcUrl()).contains(":" + server.port() + "/");
            }
            assertThat(server.isRunning()).isTrue();
        }
        start().close();
    }

    @Test
    void aCommandAloneStartsTheServerForItsOwnTime() throws SQLException {
        try (var postgres = use()) {
            assertKept(postgres);
        }
        assertThat(Postmaster.of(database())).isEmpty();
    }

    @Test
    void aCommandThatIsInterruptedStopsItsServer() {
        try (var command = Jvm.using(data).says("running at")) {
            command.terminate();
        }
        assertThat(Postmaster.of(database())).isEmpty();
    }

    @Test
    void aStartWaitsForACommandToEnd() throws Exception {
        var command = use();
        var starting = CompletableFuture.supplyAsync(LifeOfAServerTest::start);
        assertThat(starting).isNotDone();
        command.close();
        try (var postgres = starting.get(1, TimeUnit.MINUTES)) {
            assertKept(postgres);
        }
    }

    @Test
    void twoCommandsTakeTurns() throws Exception {
        var first = use();
        var second = CompletableFuture.supplyAsync(LifeOfAServerTest::use);
        assertThat(second).isNotDone();
        first.close();
        try (var postgres = second.get(1, TimeUnit.MINUTES)) {
            assertKept(postgres);
        }
    }

    @Test
    void theProcessNumberOfADeadServerMayBelongToSomebodyElseByNow() throws Exception {
        try (var other = Jvm.starting(data).says("running at")) {
            other.kill();
        }
        var left = Files.readAllLines(database().resolve("postmaster.pid"));
        ProcessHandle.of(postmaster().pid()).orElseThrow().destroyForcibly();
        // One that PostgreSQL itself could not tell from a server: it lives, and is its own user's.
        var somebody =
                Command.prepared(OsUser.ofThisProcess().command("sleep", "60")).start();
        try {
            left.set(0, String.valueOf(somebody.pid()));
            Files.write(database().resolve("postmaster.pid"), left);
            try (var postgres = start()) {
                assertKept(postgres);
            }
            assertThat(somebody.isAlive()).isTrue();
        } finally {
            somebody.destroyForcibly();
        }
    }

    @Test
    void aJadroKilledWhileMakingTheDatabaseLeavesNothingHalfMade(@TempDir(factory = UnderVarTmp.class) Path fresh)
            throws IOException, SQLException {
        Jvm.starting(fresh).says("Unpacking PostgreSQL").kill();
        assertThat(new DataFolder(fresh).childrenStartingWith("postgresql-")).isEmpty();
        Jvm.starting(fresh).says("Making an empty database").kill();
        assertThat(fresh.resolve("database")).doesNotExist();
        try (var postgres = EmbeddedPostgres.start(fresh, line -> {})) {
            asOwner(postgres).run("create table word (said text)");
        }
        assertThat(Patience.until(Duration.ofSeconds(10), () -> nothingUnfinished(fresh)))
                .isTrue();
    }

    @Test
    void rolesThatAKilledJadroDidNotComeToMakeAreMadeByTheNext() throws IOException, SQLException {
        var superuser = Passwords.of(new DataFolder(data)).of(Role.SUPERUSER);
        try (var postgres = start()) {
            asOwner(postgres).run("revoke connect on database jadro from jadro_app");
            new Sql(postgres.jdbcUrl(), superuser).run("drop role jadro_app");
        }
        try (var postgres = start()) {
            assertThat(new Sql(postgres.jdbcUrl(), postgres.app()).ask("select 'in'"))
                    .containsExactly("in");
        }
    }

    @Test
    void programsOfFormerVersionsAreDeleted() throws IOException {
        var former = Files.createDirectories(data.resolve("postgresql-18.0.0/bin"));
        Files.createFile(former.resolve("postgres"));
        start().close();
        assertThat(former.getParent()).doesNotExist();
    }

    @Test
    void aDatabaseOfANewerPostgresIsLeftAlone() throws IOException {
        var version = database().resolve("PG_VERSION");
        Files.writeString(version, "19\n");
        try {
            assertThatThrownBy(LifeOfAServerTest::start)
                    .isInstanceOf(DataFolderException.class)
                    .hasMessageStartingWith(
                            "The database in the data folder %s was made by PostgreSQL 19, and this Jadro brings PostgreSQL 18",
                            data);
        } finally {
            Files.writeString(version, "18\n");
        }
        start().close();
    }

    @Test
    void aServerThatDoesNotStartSaysWhy() throws IOException {
        var control = database().resolve("global/pg_control");
        var away = Files.move(control, database().resolve("away"));
        try {
            assertThatThrownBy(LifeOfAServerTest::start)
                    .isInstanceOf(DataFolderException.class)
                    .hasMessageStartingWith("The database in the data folder %s did not start: ", data)
                    .hasMessageContaining("pg_control");
        } finally {
            Files.move(away, control);
        }
        start().close();
    }

    @Test
    void aDatabaseWithoutItsPasswordsIsNotGuessedAt() throws IOException {
        var passwords = data.resolve("passwords.properties");
        var away = Files.move(passwords, data.resolve("away"));
        try {
            for (var open : List.<Runnable>of(LifeOfAServerTest::start, LifeOfAServerTest::use)) {
                assertThatThrownBy(open::run)
                        .isInstanceOf(DataFolderException.class)
                        .hasMessageContaining("put %s back from a backup", passwords);
            }
        } finally {
            Files.move(away, passwords);
        }
        start().close();
    }

    private static EmbeddedPostgres start() {
        return EmbeddedPostgres.start(data, line -> {});
    }

    private static EmbeddedPostgres use() {
        return EmbeddedPostgres.use(data, line -> {});
    }

    private static void assertKept(EmbeddedPostgres postgres) throws SQLException {
        assertThat(asOwner(postgres).ask("select said from word")).containsExactly("kept");
    }

    private static Sql asOwner(EmbeddedPostgres postgres) {
        return new Sql(postgres.jdbcUrl(), postgres.owner());
    }

    private static boolean answers(EmbeddedPostgres postgres) {
        try {
            return asOwner(postgres).ask("select 1").equals(List.of("1"));
        } catch (SQLException e) {
            return false;
        }
    }

    private static Path database() {
        return data.resolve("database");
    }

    private static Postmaster postmaster() {
        return Postmaster.of(database()).orElseThrow();
    }

    private static boolean nothingUnfinished(Path folder) {
        try {
            return new DataFolder(folder).childrenStartingWith("new-").isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
