package sk.jadro.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names the rules and tables, which the build has stamped, together with dictionaries, which can be replaced. */
final class Version {
    private static final String STAMP = "/sk/jadro/language/rules.sha256";
    private static final int LENGTH = 12;

    private final List<String> files;
    private volatile @Nullable String name;

    /** That of the rules with these dictionary files of the class path. */
    Version(List<String> dictionaries) {
        files = Stream.concat(Stream.of(STAMP), dictionaries.stream()).toList();
    }

    /** Worked out when first asked for: some megabytes are read. */
    String name() {
        String known = name;
        if (known == null) {
            known = HexFormat.of().formatHex(digest()).substring(0, LENGTH);
            name = known;
        }
        return known;
    }

    private byte[] digest() {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                all.update(digest(file));
            }
            return all.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Each file by its own digest, so that what one loses another can't gain. */
    private static byte[] digest(String file) throws NoSuchAlgorithmException {
        MessageDigest one = MessageDigest.getInstance("SHA-256");
        try (InputStream stream = Version.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("Missing on the class path: " + file);
            }
            byte[] buffer = new byte[1 << 16];
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                one.update(buffer, 0, length);
            }
            return one.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
