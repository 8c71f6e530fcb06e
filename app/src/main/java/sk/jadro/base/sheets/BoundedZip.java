package sk.jadro.base.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * A workbook's parts, unpacked as they are read and no further than is bearable. POI's own limits are for a part's ratio,
 * which a million empty rows exceed without any harm, and unpack whole parts into memory.
 */
final class BoundedZip implements ZipEntrySource {
    private static final int MOST_PARTS = 2_000;

    /** Bytes that all parts have together: a million empty rows have half of them. */
    private static final long LARGEST = 200L << 20;

    /** Bytes of a part that is held in memory as a tree. */
    private static final long LARGEST_TREE = 1 << 20;

    /** Bytes that a parser may keep to itself. */
    private static final int LONGEST_SILENCE = 2 << 20;

    private final ZipFileZipEntrySource parts;
    private boolean opening = true;
    private boolean exceeded;
    private long left = LARGEST;
    private int silent;

    BoundedZip(byte[] file) throws IOException {
        var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
        parts = new ZipFileZipEntrySource(zip);
        exceeded = countUpTo(zip.getEntries(), MOST_PARTS + 1) > MOST_PARTS;
    }

    private static int countUpTo(Enumeration<ZipArchiveEntry> entries, int most) {
        int count = 0;
        for (; count < most && entries.hasMoreElements(); count++) {
            entries.nextElement();
        }
        return count;
    }

    /** From now on parts are read as they come, and only what leads from one to another as a tree. */
    void opened() {
        opening = false;
    }

    /** The parser let go of what it has read so far. */
    void heard() {
        silent = 0;
    }

    IOException refused(String why) {
        exceeded = true;
        return new IOException(why);
    }

    /** Whether anything would have taken too much. */
    boolean exceeded() {
        return exceeded;
    }

    boolean holds(String part) {
        return parts.getEntry(part) != null;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return parts.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return parts.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        silent = 0;
        var isTree = opening || entry.getName().toLowerCase(Locale.ROOT).endsWith(".rels");
        return new Bounded(parts.getInputStream(entry), isTree ? LARGEST_TREE : LARGEST);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    @Override
    public boolean isClosed() {
        return parts.isClosed();
    }

    private final class Bounded extends FilterInputStream {
        private long ofPart;

        Bounded(InputStream part, long ofPart) {
            super(part);
            this.ofPart = ofPart;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            ofPart -= Math.max(0, read);
            left -= Math.max(0, read);
            silent += Math.max(0, read);
            if (ofPart < 0 || left < 0 || silent > LONGEST_SILENCE) {
                throw refused("unpacks too far");
            }
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            return read(new byte[(int) Math.min(bytes, 8_192)], 0, (int) Math.min(bytes, 8_192));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
