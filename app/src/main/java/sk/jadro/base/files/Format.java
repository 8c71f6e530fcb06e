package sk.jadro.base.files;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A kind of picture, told by the file's first bytes, whatever its name says. */
enum Format {
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp");

    private static final byte[] JPEG_SIGNATURE = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<Format> of(byte[] file) {
        if (startsWith(file, PngFile.SIGNATURE)) {
            return Optional.of(PNG);
        }
        if (startsWith(file, JPEG_SIGNATURE)) {
            return Optional.of(JPEG);
        }
        // A RIFF container: its size stands between the two words.
        return isAt(file, 0, "RIFF") && isAt(file, 8, "WEBP") ? Optional.of(WEBP) : Optional.empty();
    }

    ImageReader reader() throws IOException {
        return switch (this) {
            case PNG, JPEG -> ImageIO.getImageReadersByMIMEType(mediaType).next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
        };
    }

    private static boolean startsWith(byte[] file, byte[] signature) {
        return file.length > signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean isAt(byte[] file, int offset, String word) {
        return file.length > offset + word.length()
                && new String(file, offset, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }
}
