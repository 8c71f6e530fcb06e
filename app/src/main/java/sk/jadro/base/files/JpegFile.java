package sk.jadro.base.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import sk.jadro.base.text.Invalid;

/**
 * The segments of a JPEG file (ITU-T T.81, Annex B): tables, frame and scans are kept, of what programs add to them only
 * what says how colours are meant.
 */
final class JpegFile {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_FRAME = 0xc0;
    private static final int PROGRESSIVE = 0xc2;
    private static final int LAST_FRAME = 0xcf;

    /** Programs write some ten of them; each costs as much as the whole picture. */
    private static final int MAX_SCANS = 60;

    /**
     * A picture in many scans is held unpacked until the last of them: so much at most. It is enough for 50 megapixels
     * whose colours have half the resolution, as is usual, and for 26 otherwise.
     */
    private static final long MAX_HELD_BYTES = 160 << 20;

    private final ByteBuffer file;
    private final ByteArrayOutputStream cleaned;
    private byte[] exif = SentPicture.NONE;
    private int profile;
    private int scans;
    private boolean hasFrame;
    private int width;
    private int height;
    private int components;
    private boolean progressive;
    private long heldBytes;

    private JpegFile(byte[] file) {
        this.file = ByteBuffer.wrap(file);
        this.cleaned = new ByteArrayOutputStream(file.length);
    }

    static SentPicture read(byte[] file) {
        var jpeg = new JpegFile(file);
        jpeg.walk();
        return new SentPicture(
                Format.JPEG,
                jpeg.cleaned.toByteArray(),
                jpeg.width,
                jpeg.height,
                Math.max(jpeg.components, 1),
                jpeg.exif,
                SentPicture.NONE);
    }

    private void walk() {
        for (var marker = marker(); marker != END; marker = marker()) {
            if (marker == START) {
                write(marker);
                continue;
            }
            var length = Short.toUnsignedInt(file.getShort()) - Short.BYTES;
            if (length < 0 || length > file.remaining()) {
                throw SentPicture.unreadable();
            }
            var content = file.slice(file.position(), length);
            file.position(file.position() + length);
            if (isFrame(marker)) {
                frame(marker, content.duplicate());
            }
            if (isKept(marker, content)) {
                write(marker);
                cleaned.write((length + Short.BYTES) >> 8);
                cleaned.write(length + Short.BYTES);
                cleaned.write(content.array(), content.arrayOffset(), length);
            }
            if (marker == SCAN) {
                scan(content);
            }
        }
        if (scans == 0) {
            throw SentPicture.unreadable();
        }
        write(END);
    }

    /** The next marker; any number of fill bytes may stand before it. */
    private int marker() {
        if (Byte.toUnsignedInt(file.get()) != 0xff) {
            throw SentPicture.unreadable();
        }
        var marker = 0xff;
        while (marker == 0xff) {
            marker = Byte.toUnsignedInt(file.get());
        }
        return marker;
    }

    /** A frame's marker; three of that row mean something else. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void frame(int marker, ByteBuffer content) {
        if (hasFrame || marker > PROGRESSIVE) {
            throw SentPicture.unreadable();
        }
        hasFrame = true;
        progressive = marker == PROGRESSIVE;
        content.get(); // bits a sample
        height = Short.toUnsignedInt(content.getShort());
        width = Short.toUnsignedInt(content.getShort());
        components = content.get();
        var factors = new int[Math.max(components, 0)];
        var most = 1;
        for (int i = 0; i < factors.length; i++) {
            content.get(); // its name
            var sampling = Byte.toUnsignedInt(content.get());
            content.get(); // its table
            factors[i] = (sampling >> 4) * (sampling & 0xf);
            most = Math.max(most, factors[i]);
        }
        for (var factor : factors) {
            heldBytes += (long) width * height * factor / most * Short.BYTES;
        }
    }

    private boolean isKept(int marker, ByteBuffer content) {
        return switch (marker) {
            case 0xe0 -> says(content, "JFIF\0");
            case 0xe1 -> {
                if (exif.length == 0 && says(content, "Exif\0\0")) {
                    exif = new byte[content.remaining()];
                    content.duplicate().get(exif);
                    exif = SentPicture.tiff(exif);
                }
                yield false;
            }
            case 0xe2 -> {
                profile += content.remaining();
                yield says(content, "ICC_PROFILE\0") && profile <= SentPicture.MAX_PROFILE;
            }
            case 0xee -> says(content, "Adobe");
            // The other programs' segments, and remarks.
            default -> marker < 0xe0;
        };
    }

    private void scan(ByteBuffer content) {
        if (!hasFrame || ++scans > MAX_SCANS) {
            throw SentPicture.unreadable();
        }
        if ((progressive || content.get(0) < components) && heldBytes > MAX_HELD_BYTES) {
            throw new Invalid("files.problem.too-demanding");
        }
        var from = file.position();
        // Coded data last until a marker that is neither a byte 0xff of their own (0xff00) nor a restart.
        while (file.get() != (byte) 0xff || isWithinScan(file.get(file.position()))) {
            // Data.
        }
        file.position(file.position() - 1);
        cleaned.write(file.array(), from, file.position() - from);
    }

    private static boolean isWithinScan(byte after) {
        var marker = Byte.toUnsignedInt(after);
        return marker == 0 || marker >= 0xd0 && marker <= 0xd7;
    }

    private void write(int marker) {
        cleaned.write(0xff);
        cleaned.write(marker);
    }

    private static boolean says(ByteBuffer content, String words) {
        var bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        return content.remaining() >= bytes.length
                && content.slice(0, bytes.length).equals(ByteBuffer.wrap(bytes));
    }
}
