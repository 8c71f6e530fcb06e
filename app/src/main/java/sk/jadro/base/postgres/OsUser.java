package sk.jadro.base.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user of the operating system that PostgreSQL runs as. It is never root: a Jadro that root started runs it as the
 * system user {@code jadro}, by a real drop of all rights. Anyone else's Jadro runs it as that same person.
 *
 * @param name as in {@code /etc/passwd}
 * @param dropped whether Jadro itself runs as root, so that programs, files and folders have to be handed over
 */
record OsUser(String name, boolean dropped) {
    /** Belongs to the user whose rights this process has. */
    private static final Path THIS_PROCESS = Path.of("/proc/self");

    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    /** The user for a Jadro started as this process was; adds the system user {@code jadro} where it is missing. */
    static OsUser ofThisProcess() throws IOException {
        if (!isRoot()) {
            return new OsUser(System.getProperty("user.name"), false);
        }
        SystemUser.addIfMissing();
        var user = new OsUser(SystemUser.NAME, true);
        var tried = Command.run(A_MOMENT, user.command("true"));
        if (!tried.succeeded()) {
            throw new DataFolderException("""
                    PostgreSQL never runs as root, and Jadro could not become the user “%s” for it (%s): \
                    start Jadro as an ordinary user.\
                    """, SystemUser.NAME, tried.reason());
        }
        return user;
    }

    /** Whether this process has root's rights, which is not always what {@code user.name} says. */
    static boolean isRoot() {
        try {
            return Files.getAttribute(THIS_PROCESS, "unix:uid").equals(0);
        } catch (IOException e) {
            // No Linux, where it matters only for the folder that is named to the person.
            return System.getProperty("user.name").equals("root");
        }
    }

    /** The words of a command line that runs {@code program} as this user. */
    List<String> command(String program, String... arguments) {
        var drop = dropped
                ? Stream.of(
                        "setpriv",
                        "--reuid=" + name,
                        "--regid=" + name,
                        "--clear-groups",
                        "--no-new-privs",
                        "--",
                        program)
                : Stream.of(program);
        return Stream.concat(drop, Stream.of(arguments)).toList();
    }

    /** Makes a file or folder this user's, and nobody else's to read. */
    void own(Path path) throws IOException {
        var mode = Files.isDirectory(path) ? "rwx------" : "rw-------";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        if (dropped) {
            Files.setOwner(path, SystemUser.principals().lookupPrincipalByName(name));
        }
    }

    /** Lets this user enter a folder that stays root's own. */
    void admit(Path folder) throws IOException {
        if (dropped) {
            var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            view.setGroup(SystemUser.principals().lookupPrincipalByGroupName(name));
            view.setPermissions(PosixFilePermissions.fromString("rwxr-x---"));
        }
    }

    /** Whether the file or folder is this user's. */
    boolean owns(Path path) throws IOException {
        var self = dropped ? SystemUser.principals().lookupPrincipalByName(name) : Files.getOwner(THIS_PROCESS);
        return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(self);
    }

    /** The outermost of the folder and those around it that this user can't enter; asks the system, not the modes. */
    Optional<Path> obstacleOnTheWayTo(Path folder) {
        if (!dropped || canEnter(folder)) {
            return Optional.empty();
        }
        var way = folder.getRoot();
        for (var name : folder) {
            way = way.resolve(name);
            if (!canEnter(way)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    private boolean canEnter(Path folder) {
        return Command.run(A_MOMENT, command("test", "-x", folder.toString())).succeeded();
    }
}
