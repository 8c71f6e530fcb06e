package sk.jadro.support;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files with pictures as cameras and programs write them, made here byte by byte where it matters. */
public final class PictureFiles {
    /** What {@link #exif} says of the camera. */
    public static final String CAMERA = "KAMERA-SKALNA";

    private static final int SHORT = 3;
    private static final int ASCII = 2;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private PictureFiles() {}

    /** A photograph as a phone sends it: JPEG with its camera, place and how it was held. */
    public static byte[] photograph(int width, int height, int orientation) {
        return withSegment(jpeg(gradient(width, height)), 0xe1, exif(orientation));
    }

    public static BufferedImage gradient(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 255 * x / width << 16 | 255 * y / height << 8 | 128);
            }
        }
        return image;
    }

    /** What no compression makes smaller. */
    public static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(1);
        var row = new byte[3 * width];
        for (int y = 0; y < height; y++) {
            random.nextBytes(row);
            image.getRaster().setDataElements(0, y, width, 1, row);
        }
        return image;
    }

    public static BufferedImage filled(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    public static byte[] jpeg(BufferedImage image) {
        return written("jpeg", image, false);
    }

    public static byte[] progressiveJpeg(BufferedImage image) {
        return written("jpeg", image, true);
    }

    public static byte[] png(BufferedImage image) {
        return written("png", image, false);
    }

    /** Interlaced by Adam7. */
    public static byte[] interlacedPng(BufferedImage image) {
        return written("png", image, true);
    }

    private static byte[] written(String format, BufferedImage image, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A lossless WebP of one colour (RFC 9649 §3.8): codes of one symbol take no bits, so that no size costs bytes. */
    public static byte[] webp(int width, int height, Color colour) {
        var bits = new Bits();
        bits.add(width - 1, 14).add(height - 1, 14).add(0, 1).add(0, 3);
        bits.add(0, 1).add(0, 1).add(0, 1); // no transformation, no cache, one group of codes
        for (var symbol : new int[] {colour.getGreen(), colour.getRed(), colour.getBlue(), 255, 0}) {
            bits.add(1, 1).add(0, 1).add(1, 1).add(symbol, 8); // a simple code of one symbol of eight bits
        }
        var picture = bits.bytes();
        var length = 1 + picture.length;
        var padding = length & 1;
        return ByteBuffer.allocate(20 + length + padding)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(12 + length + padding)
                .put(ascii("WEBPVP8L"))
                .putInt(length)
                .put((byte) 0x2f)
                .put(picture)
                .array();
    }

    private static final class Bits {
        private final BitSet set = new BitSet();
        private int length;

        Bits add(int value, int bits) {
            for (int i = 0; i < bits; i++) {
                set.set(length++, (value >> i & 1) == 1);
            }
            return this;
        }

        byte[] bytes() {
            set.set(length); // so that trailing zeros count
            return set.toByteArray();
        }
    }

    /** Exif with an orientation, the camera's name and a place in Banská Bystrica, as APP1 of a JPEG holds it. */
    public static byte[] exif(int orientation) {
        var camera = (CAMERA + "\0").getBytes(StandardCharsets.US_ASCII);
        var camerasPlace = 8 + 2 + 3 * 12 + 4;
        var gps = camerasPlace + camera.length;
        var latitude = gps + 2 + 2 * 12 + 4;
        var tiff = ByteBuffer.allocate(latitude + 3 * 8)
                .put(ascii("MM"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 3);
        entry(tiff, 0x010f, ASCII, camera.length).putInt(camerasPlace);
        entry(tiff, 0x0112, SHORT, 1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x8825, LONG, 1).putInt(gps);
        tiff.putInt(0).put(camera).putShort((short) 2);
        entry(tiff, 1, ASCII, 2).put(ascii("N\0\0\0"));
        entry(tiff, 2, RATIONAL, 3).putInt(latitude);
        tiff.putInt(0).putInt(48).putInt(1).putInt(44).putInt(1).putInt(7).putInt(1);
        return ByteBuffer.allocate(6 + tiff.capacity())
                .put(ascii("Exif\0\0"))
                .put(tiff.array())
                .array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** A JPEG with another segment right behind its beginning. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + 4 + content.length)
                .put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG with further chunks right behind its head. */
    public static byte[] withChunks(byte[] png, byte[]... chunks) {
        var head = 8 + 25;
        var bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, head);
        for (var chunk : chunks) {
            bytes.writeBytes(chunk);
        }
        bytes.write(png, head, png.length - head);
        return bytes.toByteArray();
    }

    public static byte[] chunk(String type, byte[] content) {
        var sum = new CRC32();
        sum.update(ascii(type));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(ascii(type))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A PNG whose head says so, with these bytes as its pixels. */
    public static byte[] png(int width, int height, int depth, int kind, boolean interlaced, byte[] pixels) {
        var head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) kind)
                .putShort((short) 0)
                .put((byte) (interlaced ? 1 : 0))
                .array();
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        bytes.writeBytes(chunk("IHDR", head));
        bytes.writeBytes(chunk("IDAT", pixels));
        bytes.writeBytes(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    /** So many zeros, packed: a thousandth of their length. */
    public static byte[] packedZeros(long length) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var zeros = new byte[1 << 16];
            for (long left = length; left > 0; left -= zeros.length) {
                out.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Behind a name, a zero and the method, as {@code zTXt} and {@code iCCP} hold it. */
    public static byte[] named(String name, byte[] packed) {
        return ByteBuffer.allocate(name.length() + 2 + packed.length)
                .put(ascii(name))
                .putShort((short) 0)
                .put(packed)
                .array();
    }

    public static byte[] packed(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
