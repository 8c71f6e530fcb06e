package sk.jadro.base.postgres;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server is like, once it runs. */
@Tag("own-server")
class EmbeddedPostgresTest {
    @TempDir(factory = UnderVarTmp.class)
    static Path data;

    static EmbeddedPostgres postgres;
    static Sql owner;
    static Sql app;
    static Sql superuser;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start(data, line -> {});
        owner = new Sql(postgres.jdbcUrl(), postgres.owner());
        app = new Sql(postgres.jdbcUrl(), postgres.app());
        superuser =
                new Sql(postgres.jdbcUrl(), Passwords.of(new DataFolder(data)).of(Role.SUPERUSER));
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8",
        "log_timezone, UTC",
        "max_connections, 60",
        "shared_buffers, 128MB",
    })
    void itIsSetUpForOneSmallMachineWhereNothingMayGetLost(String setting, String value) throws SQLException {
        assertThat(superuser.ask("show " + setting)).containsExactly(value);
    }

    @Test
    void itIsPostgres18() throws SQLException {
        assertThat(app.ask("show server_version")).first().asString().startsWith("18.");
    }

    @Test
    void everySignInNeedsAPassword() throws SQLException {
        assertThat(superuser.ask("select auth_method from pg_hba_file_rules")).containsExactly("scram-sha-256");
        for (var role : Role.values()) {
            var stranger = new Sql(postgres.jdbcUrl(), new Credentials(role.user(), "guessed"));
            assertThatThrownBy(() -> stranger.run("select 1")).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void passwordsAreRandomAndOnlyJadroCanReadThem() throws IOException, SQLException {
        var file = data.resolve("passwords.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.getOwner(file)).isEqualTo(Files.getOwner(Path.of("/proc/self")));
        assertThat(Stream.of(owner, app, superuser).map(sql -> sql.role().password()))
                .doesNotHaveDuplicates()
                .allMatch(password -> password.matches("[0-9a-f]{32}"));
        assertThat(superuser.ask("select rolpassword from pg_authid where rolcanlogin"))
                .hasSize(3)
                .allMatch(hash -> hash.startsWith("SCRAM-SHA-256$"));
    }

    @Test
    void aPasswordIsNotPrintedByMistake() {
        assertThat(postgres.owner()).hasToString("jadro_owner");
    }

    @Test
    void itListensOnThisMachineOnly() throws IOException {
        var port = "%04X".formatted(port());
        var listening = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(EmbeddedPostgresTest::lines)
                .map(line -> line.strip().split(" +"))
                .filter(words -> words[1].endsWith(":" + port) && words[3].equals("0A"))
                .map(words -> words[1])
                .toList();
        assertThat(listening).containsExactly("0100007F:" + port);
    }

    @ParameterizedTest
    @CsvSource({"jadro_owner", "jadro_app"})
    void itsRolesHaveNoPowersBeyondTheirDatabase(String role) throws SQLException {
        var powers = """
                select concat_ws(' ', rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication)
                from pg_roles
                where rolname = '%s'
                """;
        assertThat(app.ask(powers.formatted(role))).containsExactly("f f f f f");
    }

    @Test
    void theOwnerMakesTablesAndTheAppUsesThoseThatItMay() throws SQLException {
        owner.run("create table offer (words text)", "insert into offer values ('a hand')");
        assertThatThrownBy(() -> app.run("create table mine ()")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> app.ask("select words from offer")).hasMessageContaining("permission denied");
        owner.run("grant select on offer to jadro_app");
        assertThat(app.ask("select words from offer")).containsExactly("a hand");
    }

    @Test
    void forcedRowLevelSecurityBindsTheOwner() throws SQLException {
        owner.run(
                "create table secret (words text)",
                "insert into secret values ('nobody sees me')",
                "alter table secret enable row level security",
                "alter table secret force row level security");
        assertThat(owner.ask("select words from secret")).isEmpty();
    }

    @Test
    void theOwnerAddsTheExtensionsThatSearchNeeds() throws SQLException {
        owner.run("create extension unaccent", "create extension pg_trgm");
        assertThat(owner.ask("select unaccent('Ľudmila Žltohlávková')")).containsExactly("Ludmila Zltohlavkova");
    }

    @Test
    void namesSortAsSlovakDoes() throws SQLException {
        var sorted = """
                select name from unnest(array['Žofia', 'Chovan', 'Ľudmila', 'Hana', 'Čeliga', 'Cyril']) name
                order by name collate "sk-x-icu"
                """;
        assertThat(app.ask(sorted)).containsExactly("Cyril", "Čeliga", "Hana", "Chovan", "Ľudmila", "Žofia");
    }

    @Test
    void slovakLettersHaveCapitals() throws SQLException {
        assertThat(app.ask("select upper('ľščťžýáíéúäôňďŕĺ')")).containsExactly("ĽŠČŤŽÝÁÍÉÚÄÔŇĎŔĹ");
        assertThat(app.ask("select 'ČELIGA' ilike 'čeliga'")).containsExactly("t");
    }

    @Test
    void itNeverRunsAsRoot() throws IOException {
        var process = Path.of("/proc", String.valueOf(postmaster().pid()));
        assertThat(Files.getAttribute(process, "unix:uid")).isNotEqualTo(0);
        assertThat(Files.getOwner(data.resolve("database"))).isEqualTo(Files.getOwner(process));
        assertThat(OsUser.ofThisProcess().owns(data.resolve("database"))).isTrue();
    }

    @Test
    void itSeesNothingOfTheSurroundingsOfJadro() throws IOException {
        // Its user may read this of its own process, and root of any.
        var read = Command.run(
                Duration.ofSeconds(10),
                OsUser.ofThisProcess()
                        .command(
                                "cat", "/proc/%d/environ".formatted(postmaster().pid())));
        assertThat(Stream.of(read.output().split("\0"))
                        .filter(not(variable -> variable.startsWith("PG")))
                        .map(variable -> variable.substring(0, variable.indexOf('='))))
                .containsExactlyInAnyOrder("PATH", "LC_ALL", "TZ");
    }

    @Test
    void aCtrlCMeantForJadroDoesNotReachIt() throws IOException {
        var pid = String.valueOf(postmaster().pid());
        var session = Files.readString(Path.of("/proc", pid, "stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ")[3];
        assertThat(session).isEqualTo(pid);
    }

    @Test
    void itWritesItsLogIntoTheFolderAndNoPersonsWordsIntoIt() throws SQLException {
        owner.run("create table person (email text primary key)", "insert into person values ('eva@example.org')");
        assertThatThrownBy(() -> owner.run("insert into person select email from person"))
                .hasMessageContaining("eva@example.org");
        assertThat(Patience.until(Duration.ofSeconds(10), () -> log().contains("duplicate key")))
                .isTrue();
        assertThat(log()).doesNotContain("(eva@example.org)");
    }

    @Test
    void theStandardFolderIsOneThatThisUserMayWriteTo() {
        var expected = OsUser.isRoot()
                ? Path.of("/var/lib/jadro")
                : Path.of(System.getProperty("user.home"), ".local/share/jadro");
        assertThat(EmbeddedPostgres.standardFolder()).isEqualTo(expected);
    }

    private static Postmaster postmaster() {
        return Postmaster.of(data.resolve("database")).orElseThrow();
    }

    private static int port() {
        return postmaster().port();
    }

    private static String log() {
        try (var files = Files.list(data.resolve("log"))) {
            return String.join("\n", files.flatMap(EmbeddedPostgresTest::lines).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
