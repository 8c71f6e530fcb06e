package sk.jadro.base.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;
import sk.jadro.base.db.DatabaseSettings;
import sk.jadro.base.db.Ids;
import sk.jadro.base.postgres.EmbeddedPostgres;
import sk.jadro.base.text.Refused;
import sk.jadro.base.web.Site;
import sk.jadro.support.House;
import sk.jadro.support.JadroTest;
import sk.jadro.support.OwnHouse;
import sk.jadro.support.Rooms;

/** What a house holds is in its backup, and comes back from it: into an empty database, or beside other partnerships. */
@Tag("full")
@JadroTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("own-server")
class BackupTest {
    @Autowired
    House house;

    @Autowired
    Flyway flyway;

    @Autowired
    DatabaseSettings settings;

    @TempDir
    Path folder;

    Site site;
    Site neighbour;

    /** A house of these two alone: the tests' own has hundreds by and by. */
    OtherDatabase small;

    /** The site has everything: events, a drawing, activities, names, an unconfirmed sign-up, a letter that waits, a change. */
    @BeforeAll
    void fill(@TempDir Path first) {
        site = house.aSamplePartnership();
        neighbour = house.aSamplePartnership();
        var email = House.anEmail();
        signUp(site, email);
        house.lastLetter(email);
        aWaitingLetter(site);
        var coordinator = house.aCoordinator(site);
        coordinator.submit(
                coordinator.open("/" + site.slug() + "/desk/texts/about"), "/about", Map.of("text_sk", "Iné znenie."));
        small = anotherDatabase();
        for (var one : List.of(site, neighbour)) {
            restore(backup(first.resolve(one.slug()), one.slug()), null, small);
        }
        whatJobsAreAboutToTake();
    }

    /** Rows that a running house keeps for a moment only. */
    private void whatJobsAreAboutToTake() {
        small.run("""
                begin;
                set local jadro.partnership = '%1$s';
                insert into erased values ('%1$s', gen_random_uuid(), now());
                insert into planned_publication values ('%1$s', 'event', gen_random_uuid(), now(), gen_random_uuid());
                insert into my_link_request values ('%1$s', gen_random_uuid(), 'eva@example.org', now());
                commit
                """.formatted(site.id()));
        Rooms.texts("backup.sql")
                .map(sql -> sql.formatted(site.id()))
                .forEach(sql ->
                        small.run("begin; set local jadro.partnership = '%s'; %s commit".formatted(site.id(), sql)));
    }

    @AfterAll
    void drop() {
        small.close();
    }

    @Test
    void everyRowOfEveryTableComesBack() {
        var before = rows(small.flyway(), site);
        var empty = before.entrySet().stream()
                .filter(table -> table.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(empty).hasSizeLessThan(5);
        var file = wholeBackup();
        try (var other = anotherDatabase()) {
            restore(file, null, other);
            assertThat(rows(other.flyway(), site)).isEqualTo(before);
            assertThat(other.ask("select count(*) from partnership"))
                    .isEqualTo(
                            List.of(String.valueOf(manifest(file).partnerships().size())));
        }
    }

    @Test
    void aHouseMovesToTheDatabaseThatIsBroughtAlongAndBack() throws IOException {
        var data = OwnHouse.dataFolder();
        try (var brought = EmbeddedPostgres.start(data, line -> {});
                var other = anotherDatabase()) {
            var there = OtherDatabase.over(brought, flyway);
            restore(wholeBackup(), null, there);
            assertThat(rows(there, site)).isEqualTo(rows(small.flyway(), site));
            var file = new Backups(there)
                    .write(folder.resolve("back.zip"), null, false, line -> {})
                    .file();
            restore(file, null, other);
            assertThat(rows(other.flyway(), site)).isEqualTo(rows(small.flyway(), site));
        }
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void allRowsAreOfOneMomentThoughOthersGoOnWriting() throws IOException, SQLException {
        var busy = house.aSamplePartnership();
        var before = rows(flyway, busy);
        var file = folder.resolve("busy.zip");
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var out = new OnFirstByte(
                        Files.newOutputStream(file),
                        () -> house.db().in(busy.id(), () -> {
                            house.db().sql("delete from consent").run();
                            house.db().sql("update event set title_sk = 'x'").run();
                            aWaitingLetter(busy);
                        }))) {
            Dump.write(connection, new Schema(flyway).newest().toString(), busy.slug(), out, line -> {});
        }
        Seal.put(file);
        assertThat(rows(flyway, busy)).isNotEqualTo(before);
        try (var other = anotherDatabase()) {
            restore(file, null, other);
            assertThat(rows(other.flyway(), busy)).isEqualTo(before);
        }
    }

    @Test
    void whatIsStillToHappenComesAlongAndNothingElseOfTheSchedulerOrOfSessions() {
        house.aCoordinator(site);
        assertThat(OtherDatabase.ask(flyway, "select task_name from scheduled_tasks where task_instance = 'recurring'"))
                .isNotEmpty();
        var jobs = jobs(flyway);
        assertThat(jobs).isNotEmpty().allMatch(job -> job.startsWith("send-mail " + site.id()));
        try (var other = anotherDatabase()) {
            restore(backup("jobs.zip", site.slug()), null, other);
            assertThat(jobs(other.flyway())).isEqualTo(jobs);
            assertThat(other.ask("select task_name from scheduled_tasks")).hasSameSizeAs(jobs);
            assertThat(other.ask("select count(*) from scheduled_tasks where picked"))
                    .containsExactly("0");
            assertThat(other.ask("select count(*) from spring_session")).containsExactly("0");
        }
    }

    @Test
    void onePartnershipMovesIntoAHouseThatHasOthers() {
        try (var other = anotherDatabase()) {
            restore(backup("neighbour.zip", neighbour.slug()), null, other);
            var theirs = rows(other.flyway(), neighbour);
            restore(backup("one.zip", site.slug()), null, other);
            assertThat(rows(other.flyway(), site)).isEqualTo(rows(flyway, site));
            assertThat(rows(other.flyway(), neighbour)).isEqualTo(theirs);
            assertThat(other.ask("select slug from partnership"))
                    .containsExactlyInAnyOrder(site.slug(), neighbour.slug());
        }
    }

    @Test
    void onePartnershipIsTakenOutOfAWholeBackup() {
        var whole = wholeBackup();
        try (var other = anotherDatabase()) {
            restore(whole, site.slug(), other);
            assertThat(rows(other.flyway(), site)).isEqualTo(rows(small.flyway(), site));
            assertThat(other.ask("select slug from partnership")).containsExactly(site.slug());
            assertRefused(() -> restore(whole, site.slug(), other), "is here already");
            assertRefused(() -> restore(whole, "nowhere", other), "has no partnership “nowhere”");
        }
    }

    @Test
    void aHouseThatIsInUseIsNotMigratedByTheWay() {
        var file = folder.resolve("old.zip");
        try (var old = anotherDatabase();
                var other = anotherDatabase()) {
            for (var database : List.of(old, other)) {
                new Schema(database.flyway()).migrateTo(MigrationVersion.fromVersion("2026.11.23.2050"));
                database.run("insert into partnership (id, slug, name_sk, place_sk) values ('%s', '%s', 'x', 'x')"
                        .formatted(Ids.next(), database == old ? "old" : "other"));
            }
            new Backups(old.flyway()).write(file, "old", false, line -> {});
            restore(file, null, other);
            assertThat(other.ask("select slug from partnership")).containsExactlyInAnyOrder("old", "other");
            assertThat(new Schema(other.flyway()).isBehind()).isTrue();
        }
    }

    @Test
    void anAddressThatAnotherPartnershipHasIsNotTakenFromIt() {
        var file = backup("one.zip", site.slug());
        try (var other = anotherDatabase()) {
            other.flyway().migrate();
            other.run("insert into partnership (id, slug, name_sk, place_sk) values ('%s', '%s', 'Iné', 'Inde')"
                    .formatted(UUID.randomUUID(), site.slug()));
            assertRefused(() -> restore(file, null, other), "another partnership has the address");
        }
    }

    @Test
    void aHouseThatIsNotEmptyIsLeftAsItIs() {
        var whole = wholeBackup();
        try (var other = anotherDatabase()) {
            restore(backup("one.zip", site.slug()), null, other);
            var before = rows(other.flyway(), site);
            assertRefused(() -> restore(whole, null, other), "the database is not empty, it has 1 partnership:");
            assertThat(rows(other.flyway(), site)).isEqualTo(before);
        }
    }

    @Test
    void aDatabaseOfSomebodyElsesIsLeftAsItIs() {
        var file = backup("one.zip", site.slug());
        try (var other = anotherDatabase()) {
            other.run("create table invoice (number int primary key)");
            assertRefused(() -> restore(file, null, other), "holds something else than Jadro's data");
            assertThat(other.ask("select tablename from pg_tables where schemaname = 'public'"))
                    .containsExactly("invoice");
        }
    }

    @Test
    void whatFailsAtTheLastRowLeavesNoRowAtAll() {
        var file = backup("one.zip", site.slug());
        try (var other = anotherDatabase()) {
            other.flyway().migrate();
            other.run("alter table co_owner add constraint none check (name = '')");
            assertRefused(() -> restore(file, null, other), "the database does not take the backup in");
            assertThat(rows(other.flyway(), site).values())
                    .allSatisfy(rows -> assertThat(rows).isEmpty());
            other.run("alter table co_owner drop constraint none");
            restore(file, null, other);
            assertThat(rows(other.flyway(), site)).isEqualTo(rows(flyway, site));
        }
    }

    @Test
    void aBackupOfAnOlderSchemaIsBroughtUpToDate() {
        try (var old = anotherDatabase();
                var other = anotherDatabase()) {
            var schema = new Schema(old.flyway());
            schema.migrateTo(MigrationVersion.fromVersion("2026.11.23.2050"));
            var id = Ids.next();
            old.run("insert into partnership (id, slug, name_sk, place_sk) values ('%s', 'stare', 'Staré', 'Staré')"
                    .formatted(id));
            old.run("""
                    begin; select set_config('jadro.partnership', '%s', true);
                    insert into person (id, name, lang, created_at) values ('%s', 'Žofia', 'sk', now()); commit
                    """.formatted(id, id));
            var file = folder.resolve("old.zip");
            new Backups(old.flyway()).write(file, null, false, line -> {});
            assertThat(manifest(file).schema()).isEqualTo("2026.11.23.2050");
            restore(file, null, other);
            var rows = OtherDatabase.rows(other.flyway(), id);
            assertThat(rows).containsKey("co_owner");
            assertThat(String.valueOf(rows.get("person"))).contains(id + "," + id + ",Žofia,,sk,f,");
            assertThat(rows.get("partnership")).singleElement().asString().contains("stare,Staré");
            assertThat(new Schema(other.flyway()).current()).contains(schema.newest());
        }
    }

    @Test
    void anOlderBackupIsNotPutIntoNewerTables() {
        try (var old = anotherDatabase();
                var other = anotherDatabase()) {
            new Schema(old.flyway()).migrateTo(MigrationVersion.fromVersion("2026.11.23.2050"));
            old.run("insert into partnership (id, slug, name_sk, place_sk) values ('%s', 'stare', 'Staré', 'Staré')"
                    .formatted(Ids.next()));
            var file = folder.resolve("old.zip");
            new Backups(old.flyway()).write(file, "stare", false, line -> {});
            other.flyway().migrate();
            assertRefused(() -> restore(file, null, other), "its tables are newer");
            restore(backup("one.zip", site.slug()), null, other);
            assertRefused(() -> restore(file, null, other), "restore it into an empty house first");
        }
    }

    @Test
    void aBackupOfANewerJadroIsRefused() throws IOException {
        var file = backup("one.zip", site.slug());
        var newer = Altered.backup(file, json -> json.replaceFirst("\"schema\" : \"[^\"]+\"", "\"schema\" : \"2999\""));
        try (var other = anotherDatabase()) {
            assertRefused(() -> restore(newer, null, other), "the backup was written by a newer Jadro");
            assertThat(other.ask("select tablename from pg_tables where schemaname = 'public'"))
                    .isEmpty();
        }
    }

    @Test
    void rowsThatTheManifestGivesToAnotherPartnershipAreRefusedByTheDatabase() throws IOException {
        var file = backup("one.zip", site.slug());
        var moved = Altered.backup(
                file, json -> json.replaceFirst("\"id\" : \"[^\"]+\"", "\"id\" : \"" + UUID.randomUUID() + '"'));
        try (var other = anotherDatabase()) {
            assertRefused(() -> restore(moved, null, other), "row-level security");
            assertThat(other.ask("select slug from partnership")).isEmpty();
        }
    }

    @Test
    void aFileThatIsThereIsNotWrittenOverUnlessThatIsAskedFor() throws IOException {
        var file = Files.writeString(folder.resolve("mine.zip"), "mine");
        assertRefused(() -> backup("mine.zip", site.slug()), "is there already");
        assertThat(file).hasContent("mine");
        new Backups(flyway).write(file, site.slug(), true, line -> {});
        assertThat(manifest(file).partnerships()).hasSize(1);
    }

    @Test
    void whatFailsLeavesNoFileBehind() {
        assertRefused(() -> backup("x.zip", "nowhere"), "there is no partnership “nowhere” here");
        assertThat(folder).isEmptyDirectory();
        assertRefused(() -> backup("none/x.zip", null), "there is no such folder");
        assertRefused(() -> backup(".", null), "is a folder");
    }

    @Test
    void aBackupIsForItsOwnersEyesOnly() throws IOException {
        var file = backup("secret.zip", site.slug());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    /** Else the restored house would count from one again. */
    @Test
    void nothingIsCountedByTheDatabase() {
        assertThat(OtherDatabase.ask(flyway, "select sequencename from pg_sequences"))
                .isEmpty();
    }

    private void signUp(Site to, String email) {
        var visitor = house.visitor();
        var slug = house.db()
                .in(
                        to.id(),
                        () -> house.db()
                                .sql("select slug from activity order by position limit 1")
                                .one(row -> row.string("slug")));
        visitor.submit(
                visitor.open("/" + to.slug() + "/activities/" + slug),
                "/co-owners",
                Map.of("name", "Eva Kráľová", "email", email, "side", "public", "visibility", "full"));
    }

    /** As one that the mail server has put off. */
    private void aWaitingLetter(Site of) {
        var id = Ids.next();
        house.db().in(of.id(), () -> {
            house.db().sql("""
                    insert into mail (partnership_id, id, recipient, sender_name, subject, plain, html, message_id, created_at)
                    values (:partnership, :id, 'eva@example.org', 'P', 'Tab \t, \\N, nový
                    riadok', 'x', '<p>x</p>', '<x@example.org>', now())
                    """).set("id", id).run();
            house.db().sql("""
                    insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, version)
                    values ('send-mail', :instance, now() + interval '1 day', true, 'a node', 7)
                    """).set("instance", of.id() + "/" + id).run();
        });
    }

    private List<String> jobs(Flyway database) {
        return OtherDatabase.ask(
                database,
                "select task_name || ' ' || task_instance || ' ' || execution_time from scheduled_tasks "
                        + "where task_instance like '" + site.id() + "%' order by 1");
    }

    private Path backup(String name, @Nullable String slug) {
        return backup(folder.resolve(name), slug);
    }

    private Path backup(Path file, @Nullable String slug) {
        return new Backups(flyway).write(file, slug, false, line -> {}).file();
    }

    private Path wholeBackup() {
        return new Backups(small.flyway())
                .write(folder.resolve("whole.zip"), null, false, line -> {})
                .file();
    }

    private static void restore(Path file, @Nullable String slug, OtherDatabase into) {
        restore(file, slug, into.flyway());
    }

    private static void restore(Path file, @Nullable String slug, Flyway into) {
        try (var backup = BackupFile.open(file)) {
            new Backups(into).restore(backup, slug, line -> {});
        }
    }

    private static Manifest manifest(Path file) {
        try (var backup = BackupFile.open(file)) {
            return backup.manifest();
        }
    }

    private OtherDatabase anotherDatabase() {
        return OtherDatabase.of(flyway, settings.folder());
    }

    private static Map<String, List<String>> rows(Flyway database, Site site) {
        return OtherDatabase.rows(database, site.id().value());
    }

    private static void assertRefused(Runnable attempt, String because) {
        assertThatThrownBy(attempt::run).isInstanceOf(Refused.class).hasMessageContaining(because);
    }

    /** Does something once the first byte has been written, before the second is. */
    private static final class OnFirstByte extends FilterOutputStream {
        private final Runnable work;
        private boolean done;

        OnFirstByte(OutputStream out, Runnable work) {
            super(new BufferedOutputStream(out));
            this.work = work;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            once();
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            once();
        }

        private void once() {
            if (!done) {
                done = true;
                work.run();
            }
        }
    }
}
