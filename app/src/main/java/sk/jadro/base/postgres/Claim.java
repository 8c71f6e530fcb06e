package sk.jadro.base.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Makes sure that a folder is Jadro's, or becomes it, before anything is written there. */
final class Claim {
    /** What a file system puts into its topmost folder by itself. */
    private static final Set<String> NOT_COUNTED = Set.of("lost+found");

    private Claim() {}

    /** The folder, made where it was missing, for Jadro and the database's user to work in. */
    static DataFolder on(Path path, OsUser user) throws IOException {
        var wanted = path.toAbsolutePath().normalize();
        if (Files.exists(wanted) && !Files.isDirectory(wanted)) {
            throw new DataFolderException("The data folder %s is a file: choose a folder by --data.", wanted);
        }
        var isNew = !Files.exists(wanted);
        Files.createDirectories(wanted);
        var folder = new DataFolder(wanted.toRealPath());
        if (isNew) {
            Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString("rwx------"));
        }
        mustBeWritable(folder);
        mustHoldNothingElse(folder);
        mustBeReachable(folder, user);
        return folder;
    }

    private static void mustBeWritable(DataFolder folder) {
        if (!Files.isWritable(folder.path())) {
            throw DataFolderException.notWritable(folder.path());
        }
    }

    private static void mustHoldNothingElse(DataFolder folder) throws IOException {
        if (Files.exists(folder.lock())) {
            return;
        }
        try (var children = Files.list(folder.path())) {
            var other = children.map(child -> child.getFileName().toString())
                    .filter(name -> !NOT_COUNTED.contains(name))
                    .sorted()
                    .findFirst();
            if (other.isPresent()) {
                throw new DataFolderException("""
                        The folder %s holds something else than Jadro's data (“%s”, for one): \
                        choose an empty or a new folder by --data.\
                        """, folder.path(), other.get());
            }
        }
    }

    private static void mustBeReachable(DataFolder folder, OsUser user) throws IOException {
        var path = folder.path();
        var obstacle = user.obstacleOnTheWayTo(path);
        if (obstacle.equals(Optional.of(path))) {
            // The folder itself is Jadro's, so it may be opened; those around it are not.
            user.admit(path);
            obstacle = user.obstacleOnTheWayTo(path);
        }
        if (obstacle.isPresent()) {
            throw new DataFolderException("""
                    PostgreSQL runs as the user “%s”, who can't reach the data folder %s as %s is closed to them: \
                    choose another folder by --data, or open that one by “chmod o+x '%s'”.\
                    """, user.name(), path, obstacle.get(), obstacle.get());
        }
    }
}
