package sk.jadro.base.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Collectors;

/** The roles' passwords: random, made once, kept in a file that only the user who started Jadro can read. */
final class Passwords {
    /** 128 bits can't be guessed. */
    private static final int BYTES = 16;

    private final Properties passwords;

    private Passwords(Properties passwords) {
        this.passwords = passwords;
    }

    /** Makes the file of a folder that has none yet. */
    static void makeIfMissing(DataFolder folder) throws IOException {
        if (Files.exists(folder.passwords())) {
            return;
        }
        if (Files.exists(folder.database())) {
            throw new DataFolderException("""
                    The data folder %s has a database and no longer its passwords: put %s back from a backup.\
                    """, folder.path(), folder.passwords());
        }
        var random = new SecureRandom();
        var lines = Arrays.stream(Role.values())
                .map(role -> role.user() + "=" + random(random) + "\n")
                .collect(Collectors.joining());
        var unfinished = folder.unfinishedFile();
        Files.writeString(unfinished, lines);
        try (var written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        folder.finish(unfinished, folder.passwords());
    }

    static Passwords of(DataFolder folder) throws IOException {
        try {
            var passwords = new Properties();
            passwords.load(new StringReader(Files.readString(folder.passwords())));
            return new Passwords(passwords);
        } catch (AccessDeniedException | NoSuchFileException e) {
            throw new DataFolderException("""
                    The database's passwords in %s can't be read: \
                    start this as the user who started Jadro there.\
                    """, folder.passwords()).causedBy(e);
        }
    }

    Credentials of(Role role) {
        var password = passwords.getProperty(role.user());
        if (password == null) {
            throw new DataFolderException("""
                    The password of “%s” is missing in the data folder's passwords.properties: \
                    put the file back from a backup.\
                    """, role.user());
        }
        return new Credentials(role.user(), password);
    }

    private static String random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
