package sk.jadro.base.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import sk.jadro.base.text.Sha256;

/**
 * The last 64 bytes of a backup: the SHA-256 of all before them, in hexadecimal digits. To a zip file they are its
 * comment, so that other programs read it as any other.
 */
final class Seal {
    static final int LENGTH = 64;

    private static final int CHUNK = 1 << 16;

    private Seal() {}

    /** What stands there until the rest is written. */
    static String blank() {
        return "0".repeat(LENGTH);
    }

    /** Puts it in its place, and all of the file onto the disk. */
    static void put(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var end = channel.size() - LENGTH;
            channel.write(ByteBuffer.wrap(sum(channel, end).getBytes(StandardCharsets.US_ASCII)), end);
            channel.force(true);
        }
    }

    /** Whether the file is whole and unaltered. */
    static boolean isWhole(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var end = channel.size() - LENGTH;
            if (end < 0) {
                return false;
            }
            var sum = sum(channel, end);
            var found = Channels.newInputStream(channel.position(end)).readNBytes(LENGTH);
            return sum.equals(new String(found, StandardCharsets.US_ASCII));
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String sum(FileChannel channel, long end) throws IOException {
        var digest = Sha256.begin();
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(0)), CHUNK);
        for (var left = end; left > 0; ) {
            var bytes = in.readNBytes((int) Math.min(CHUNK, left));
            if (bytes.length == 0) {
                throw new IOException("the file became shorter while it was read");
            }
            digest.update(bytes);
            left -= bytes.length;
        }
        return hex(digest);
    }
}
