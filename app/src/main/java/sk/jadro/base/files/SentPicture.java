package sk.jadro.base.files;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.Optional;
import sk.jadro.base.text.Invalid;

/**
 * A file that somebody sent, as far as its structure tells: looked through piece by piece before any decoder sees it,
 * so that nothing in it can cost more than its bytes.
 *
 * @param cleaned a file of the same kind with what makes the pixels and nothing else
 * @param pixelBytes how many bytes a pixel takes while it is unpacked
 * @param exif what a camera wrote about the picture (a TIFF structure), empty if it did not
 * @param profile the colours' ICC profile where the decoder does not see to it itself, empty otherwise
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record SentPicture(Format format, byte[] cleaned, int width, int height, int pixelBytes, byte[] exif, byte[] profile) {
    static final int MAX_MEGABYTES = 20;
    static final int MAX_BYTES = MAX_MEGABYTES << 20;
    static final int MAX_MEGAPIXELS = 50;
    /** Its decoder needs several times as much as the others. */
    static final int MAX_MEGAPIXELS_OF_WEBP = 16;

    static final int MAX_SIDE = 30_000;

    /** More than any camera and any profile in use has. */
    static final int MAX_EXIF = 1 << 16;

    static final int MAX_PROFILE = 4 << 20;

    static final byte[] NONE = {};

    SentPicture {
        if (width <= 0 || height <= 0) {
            throw unreadable();
        }
        if (width > MAX_SIDE || height > MAX_SIDE) {
            throw new Invalid("files.problem.too-long", MAX_SIDE);
        }
        checkPixels(width, height, format == Format.WEBP ? MAX_MEGAPIXELS_OF_WEBP : MAX_MEGAPIXELS);
    }

    /** @throws Invalid if it is no picture of a known kind, larger than is taken, or in disorder */
    static SentPicture of(byte[] file) {
        var format = Format.of(file).orElseThrow(() -> new Invalid("files.problem.unknown-kind"));
        try {
            return switch (format) {
                case PNG -> PngFile.read(file);
                case JPEG -> JpegFile.read(file);
                case WEBP -> WebpFile.read(file);
            };
        } catch (BufferUnderflowException torn) {
            throw unreadable();
        }
    }

    static void checkPixels(int width, int height, int megapixels) {
        if ((long) width * height > megapixels * 1_000_000L) {
            throw new Invalid("files.problem.too-many-pixels", megapixels);
        }
    }

    static Invalid unreadable() {
        return new Invalid("files.problem.unreadable");
    }

    Orientation orientation() {
        return exif.length == 0 ? Orientation.UPRIGHT : Orientation.of(exif);
    }

    Optional<Colours> colours() {
        return profile.length == 0 ? Optional.empty() : Colours.of(profile);
    }

    /** Exif as some write it, with the words before it that JPEG puts there. */
    static byte[] tiff(byte[] exif) {
        var words = new byte[] {'E', 'x', 'i', 'f', 0, 0};
        return exif.length > words.length && Arrays.equals(exif, 0, words.length, words, 0, words.length)
                ? Arrays.copyOfRange(exif, words.length, exif.length)
                : exif;
    }
}
