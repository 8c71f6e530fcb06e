package sk.jadro.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** How long a backup and its restoring take, beside PostgreSQL's COPY of the same rows and nothing else. */
final class BackingUp implements Measure {
    /** Those with rows, in an order that foreign keys allow. */
    private static final List<String> TABLES = List.of(
            "partnership", "activity", "person", "submission", "sign_up", "co_owner", "consent", "token", "mail");

    private static final double SECOND = 1e9;

    @Override
    public List<Figure> take() throws Exception {
        try (var full = House.of(Growth.MANY);
                var files = DataFolder.make()) {
            var backup = files.path().resolve("backup.zip");
            var signUps = "%,d sign-ups".formatted(Growth.MANY * House.SIGN_UPS_OF_ONE);
            Duel backingUp;
            try (var jadro = RunningJadro.start(full.data())) {
                backingUp = Duel.between(
                        () -> seconds(
                                () -> command("backup", backup.toString(), "--replace", "--data", path(jadro.data()))),
                        () -> copy(jadro.data(), copies -> copyOut(copies, files.path())));
            }
            var restoring = Duel.between(() -> restore(backup), () -> copyIntoAnEmptyHouse(files.path()));
            return List.of(
                    new Figure(
                            "backup of " + signUps + " while Jadro runs",
                            "s",
                            backingUp.ours(),
                            backingUp.reference(),
                            null,
                            "./jadro backup, packed and with checksums, %,d MB; against COPY of the same tables to files, %,d MB"
                                    .formatted(megabytes(backup), megabytes(files.path()) - megabytes(backup))),
                    new Figure(
                            "restore of " + signUps + " into a new data folder",
                            "s",
                            restoring.ours(),
                            restoring.reference(),
                            null,
                            "./jadro restore, which makes the database and its tables first; against COPY into tables that"
                                    + " are there, with the same indexes and foreign keys"));
        }
    }

    /** Something that takes its time. */
    private interface Work {
        void run() throws IOException, InterruptedException, SQLException;
    }

    /** The same with COPY. */
    private interface Copying {
        void run(CopyManager copies) throws IOException, SQLException;
    }

    private static double seconds(Work work) throws IOException, InterruptedException, SQLException {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / SECOND;
    }

    private static void command(String... arguments) throws IOException, InterruptedException {
        Tool.run(Installation.find().process(List.of(arguments)));
    }

    private static double restore(Path backup) throws Exception {
        try (var house = DataFolder.make()) {
            return seconds(() -> command("restore", backup.toString(), "--data", path(house)));
        }
    }

    private static double copyIntoAnEmptyHouse(Path files) throws Exception {
        try (var house = DataFolder.make();
                var empty = RunningJadro.start(house, "--empty")) {
            return copy(empty.data(), copies -> copyIn(copies, files));
        }
    }

    private static double copy(DataFolder data, Copying copying) throws Exception {
        try (var database = data.connect()) {
            database.setAutoCommit(false);
            var copies = database.unwrap(PGConnection.class).getCopyAPI();
            return seconds(() -> {
                copying.run(copies);
                database.commit();
            });
        }
    }

    private static void copyOut(CopyManager copies, Path folder) throws IOException, SQLException {
        for (var table : TABLES) {
            try (var file = Files.newOutputStream(folder.resolve(table))) {
                copies.copyOut("copy " + table + " to stdout", file);
            }
        }
    }

    private static void copyIn(CopyManager copies, Path folder) throws IOException, SQLException {
        for (var table : TABLES) {
            try (var file = Files.newInputStream(folder.resolve(table))) {
                copies.copyIn("copy " + table + " from stdin", file);
            }
        }
    }

    private static String path(DataFolder data) {
        return data.path().toString();
    }

    private static long megabytes(Path fileOrFolder) throws IOException {
        var sizes = new ArrayList<Long>();
        try (var all = Files.walk(fileOrFolder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                sizes.add(Files.size(file));
            }
        }
        return sizes.stream().mapToLong(Long::longValue).sum() / 1_000_000;
    }
}
