package sk.jadro.base.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.NoSuchElementException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as bytes, written by this house: pixels and nothing else. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares renditions.
record Rendition(String mediaType, int width, int height, byte[] bytes) {
    private static final float QUALITY = 0.9f;

    static Rendition of(Canvas canvas, Format format) throws IOException {
        var painted = format == Format.JPEG ? canvas.onWhite() : canvas;
        var writers = ImageIO.getImageWritersByMIMEType(format.mediaType());
        if (!writers.hasNext()) {
            throw new NoSuchElementException("no writer of " + format);
        }
        var writer = writers.next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            if (format == Format.JPEG) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(painted.image(), null, null), settings);
        } finally {
            writer.dispose();
        }
        return new Rendition(format.mediaType(), canvas.width(), canvas.height(), bytes.toByteArray());
    }

    boolean isLargerThan(Rendition other) {
        return bytes.length > other.bytes.length;
    }
}
