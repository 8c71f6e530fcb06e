package sk.jadro.base.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The user {@code jadro} in {@code /etc/passwd}, who owns a root-started Jadro's database and can do nothing else. */
final class SystemUser {
    static final String NAME = "jadro";

    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private static final List<String> ADD = List.of(
            "useradd",
            "--system",
            "--user-group",
            "--no-create-home",
            "--home-dir",
            "/nonexistent",
            "--shell",
            "/usr/sbin/nologin",
            NAME);

    private SystemUser() {}

    static void addIfMissing() {
        var tries = new ArrayList<Command.Result>();
        // Two Jadros may start at once on a new machine: the one whose `useradd` fails finds the other one's user.
        var known = Patience.until(A_MOMENT, () -> {
            if (isKnown()) {
                return true;
            }
            tries.add(Command.run(A_MOMENT, ADD));
            return isKnown();
        });
        if (!known) {
            throw new DataFolderException("""
                    PostgreSQL never runs as root, and the system user “%s” could not be added for it (%s): \
                    add them by “%s”, or start Jadro as an ordinary user.\
                    """, NAME, tries.getLast().reason(), String.join(" ", ADD));
        }
    }

    private static boolean isKnown() {
        try {
            principals().lookupPrincipalByName(NAME);
            return true;
        } catch (UserPrincipalNotFoundException e) {
            return false;
        } catch (IOException e) {
            throw new DataFolderException("The users of this system can't be read: %s.", e).causedBy(e);
        }
    }

    static UserPrincipalLookupService principals() {
        return Path.of("/").getFileSystem().getUserPrincipalLookupService();
    }
}
