package sk.jadro.base.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The chunks of a PNG file (W3C PNG, third edition, §5): of all of them only those that make the pixels are kept. */
final class PngFile {
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final int HEADER = 13;
    private static final int MAX_PALETTE = 3 * 256;
    private static final int PALETTE = 3;

    private byte[] header = SentPicture.NONE;
    private byte[] palette = SentPicture.NONE;
    private byte[] transparency = SentPicture.NONE;
    private byte[] exif = SentPicture.NONE;
    private byte[] profile = SentPicture.NONE;
    private boolean inSrgb;
    private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();

    private PngFile() {}

    static SentPicture read(byte[] file) {
        var png = new PngFile();
        png.walk(ByteBuffer.wrap(file).position(SIGNATURE.length));
        return png.cleaned();
    }

    private void walk(ByteBuffer file) {
        while (true) {
            var length = file.getInt();
            var type = new byte[4];
            file.get(type);
            if (length < 0 || length > file.remaining() - Integer.BYTES) {
                throw SentPicture.unreadable();
            }
            var content = file.slice(file.position(), length);
            file.position(file.position() + length + Integer.BYTES);
            switch (new String(type, StandardCharsets.ISO_8859_1)) {
                case "IHDR" -> header = bytes(content, HEADER);
                case "PLTE" -> palette = bytes(content, MAX_PALETTE);
                case "tRNS" -> transparency = bytes(content, MAX_PALETTE);
                case "IDAT" -> pixels.write(content.array(), content.arrayOffset(), length);
                case "eXIf" -> exif = length > SentPicture.MAX_EXIF ? exif : bytes(content, length);
                case "iCCP" -> profile = inflated(content);
                case "sRGB" -> inSrgb = true;
                case "IEND" -> {
                    return;
                }
                default -> {
                    // Words, dates and whatever else: nothing that anybody would see.
                }
            }
        }
    }

    private SentPicture cleaned() {
        if (header.length != HEADER || pixels.size() == 0) {
            throw SentPicture.unreadable();
        }
        var head = ByteBuffer.wrap(header);
        var width = head.getInt();
        var height = head.getInt();
        var depth = head.get();
        var kind = head.get();
        var cleaned = new ByteArrayOutputStream(pixels.size() + 2_000);
        cleaned.writeBytes(SIGNATURE);
        add(cleaned, "IHDR", header);
        if (palette.length > 0) {
            add(cleaned, "PLTE", palette);
        }
        if (transparency.length > 0) {
            add(cleaned, "tRNS", transparency);
        }
        add(cleaned, "IDAT", pixels.toByteArray());
        add(cleaned, "IEND", SentPicture.NONE);
        return new SentPicture(
                Format.PNG,
                cleaned.toByteArray(),
                width,
                height,
                pixelBytes(kind, depth),
                SentPicture.tiff(exif),
                inSrgb ? SentPicture.NONE : profile);
    }

    /** What is not of eight bits is put into pixels of four bytes on the way. */
    private static int pixelBytes(byte kind, byte depth) {
        return switch (depth) {
            case 8 -> channels(kind);
            case 16 -> 2 * channels(kind) + 4;
            default -> 1 + 4;
        };
    }

    private static int channels(byte kind) {
        return switch (kind) {
            case 0, PALETTE -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw SentPicture.unreadable();
        };
    }

    private static void add(ByteArrayOutputStream file, String type, byte[] content) {
        var name = type.getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array());
    }

    private static byte[] bytes(ByteBuffer content, int atMost) {
        if (content.remaining() > atMost) {
            throw SentPicture.unreadable();
        }
        var bytes = new byte[content.remaining()];
        content.get(bytes);
        return bytes;
    }

    /** A profile behind its name, a zero and the method; one that can't be unpacked, or is none, changes nothing. */
    private static byte[] inflated(ByteBuffer content) {
        while (content.hasRemaining() && content.get() != 0) {
            // The name.
        }
        if (!content.hasRemaining() || content.get() != 0) {
            return SentPicture.NONE;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(content);
            var unpacked = new byte[SentPicture.MAX_PROFILE];
            var length = inflater.inflate(unpacked);
            return inflater.finished() ? Arrays.copyOf(unpacked, length) : SentPicture.NONE;
        } catch (DataFormatException e) {
            return SentPicture.NONE;
        }
    }
}
