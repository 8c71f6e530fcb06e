package sk.jadro.base.postgres;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import sk.jadro.base.postgres.FolderLock.Holder;

/** Data folders as a Jadro leaves them that brings the PostgreSQL before ours. */
public final class FormerPostgres {
    public static final int MAJOR = 17;

    /** Put there by the build. */
    private static final Path ARTEFACTS = Path.of("target/other-postgres").toAbsolutePath();

    private static final Pattern VERSION = Pattern.compile("-(17\\.\\d+\\.\\d+)\\.jar$");

    private FormerPostgres() {}

    /** A new database of that version, running over a folder that it makes its own. */
    public static EmbeddedPostgres start(Path data) throws IOException, SQLException {
        var user = OsUser.ofThisProcess();
        var folder = Claim.on(data, user);
        var lock = FolderLock.tryToTake(folder, Holder.SERVING_APP).orElseThrow();
        Passwords.makeIfMissing(folder);
        var passwords = Passwords.of(folder);
        var database = new Database(folder, folder.database(), unpackInto(folder), user);
        database.makeIfMissing(passwords.of(Role.SUPERUSER), line -> {});
        database.writeSettings();
        var server = Server.start(database, line -> {});
        new Roles(passwords, server.port()).makeIfMissing();
        return new EmbeddedPostgres(server.port(), passwords, () -> {
            server.stop();
            lock.close();
        });
    }

    private static Binaries unpackInto(DataFolder folder) throws IOException {
        var arm = System.getProperty("os.arch").equals("aarch64");
        var artefact = artefact(arm ? "arm64v8" : "amd64");
        var version = VERSION.matcher(artefact.toString());
        if (!version.find()) {
            throw new IllegalStateException("no version in " + artefact);
        }
        var programs = Files.createDirectory(folder.path().resolve("postgresql-" + version.group(1)));
        var archive = arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
        var url = URI.create("jar:" + artefact.toUri() + "!/" + archive).toURL();
        new Archive(url, version.group(1)).unpackInto(programs);
        return new Binaries(programs, MAJOR);
    }

    private static Path artefact(String processor) throws IOException {
        try (var artefacts = Files.list(ARTEFACTS)) {
            return artefacts
                    .filter(artefact -> artefact.toString().contains("-" + processor + "-"))
                    .filter(artefact -> VERSION.matcher(artefact.toString()).find())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
