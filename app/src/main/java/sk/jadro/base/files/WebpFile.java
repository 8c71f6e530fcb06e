package sk.jadro.base.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The chunks of a WebP file (RFC 9649): the picture itself, its transparency and its colours are kept. */
final class WebpFile {
    private static final int RIFF_HEAD = 12;

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] exif = SentPicture.NONE;
    private int width;
    private int height;
    private boolean hasPicture;

    private WebpFile(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(RIFF_HEAD);
    }

    static SentPicture read(byte[] file) {
        var webp = new WebpFile(file);
        while (webp.file.remaining() >= 2 * Integer.BYTES && !webp.hasPicture) {
            webp.chunk();
        }
        while (webp.file.remaining() >= 2 * Integer.BYTES && webp.exif.length == 0) {
            webp.chunk();
        }
        if (!webp.hasPicture) {
            throw SentPicture.unreadable();
        }
        return new SentPicture(Format.WEBP, webp.cleaned(), webp.width, webp.height, 4, webp.exif, SentPicture.NONE);
    }

    private void chunk() {
        var start = file.position();
        var name = new byte[4];
        file.get(name);
        var length = file.getInt();
        if (length < 0 || length > file.remaining()) {
            throw SentPicture.unreadable();
        }
        var content = file.slice(file.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        // Chunks begin at even places.
        file.position(Math.min(file.limit(), file.position() + length + (length & 1)));
        take(new String(name, StandardCharsets.ISO_8859_1), start, content);
    }

    private void take(String name, int start, ByteBuffer content) {
        switch (name) {
            case "VP8X" -> {
                sides(1 + threeBytes(content, 4), 1 + threeBytes(content, 7));
                var says = file.array();
                // Neither Exif nor XMP follows any more.
                says[start + 8] &= ~0b1100;
                keep(start);
            }
            case "VP8 " -> {
                sides(content.getShort(6) & 0x3fff, content.getShort(8) & 0x3fff);
                hasPicture = true;
                keep(start);
            }
            case "VP8L" -> {
                var bits = content.getInt(1);
                sides(1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff));
                hasPicture = true;
                keep(start);
            }
            case "ALPH" -> keep(start);
            case "ICCP" -> {
                if (content.limit() <= SentPicture.MAX_PROFILE) {
                    keep(start);
                }
            }
            case "EXIF" -> {
                if (content.limit() <= SentPicture.MAX_EXIF) {
                    exif = new byte[content.limit()];
                    content.get(exif);
                    exif = SentPicture.tiff(exif);
                }
            }
            default -> {
                // Animations are not taken, nor is what programs add.
            }
        }
    }

    /** The container's sides and the picture's may differ: each is bounded. */
    private void sides(int wide, int high) {
        SentPicture.checkPixels(wide, high, SentPicture.MAX_MEGAPIXELS_OF_WEBP);
        width = Math.max(width, wide);
        height = Math.max(height, high);
    }

    private static int threeBytes(ByteBuffer content, int at) {
        return Short.toUnsignedInt(content.getShort(at)) | Byte.toUnsignedInt(content.get(at + 2)) << 16;
    }

    private void keep(int start) {
        kept.write(file.array(), start, file.position() - start);
    }

    private byte[] cleaned() {
        var chunks = kept.toByteArray();
        return ByteBuffer.allocate(RIFF_HEAD + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(Integer.BYTES + chunks.length)
                .put("WEBP".getBytes(StandardCharsets.ISO_8859_1))
                .put(chunks)
                .array();
    }
}
