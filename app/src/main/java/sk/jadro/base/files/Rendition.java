package sk.jadro.base.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/** A picture in a file written by this house: pixels and nothing else. */
record Rendition(String mediaType, int width, int height, Path file) {
    /** @param quality of a JPEG, from 0 to 1 */
    static Rendition write(Canvas canvas, Format format, float quality, Path file) throws IOException {
        var painted = format == Format.JPEG ? canvas.onWhite() : canvas;
        var writers = ImageIO.getImageWritersByMIMEType(format.mediaType());
        if (!writers.hasNext()) {
            throw new NoSuchElementException("no writer of " + format);
        }
        var writer = writers.next();
        Files.deleteIfExists(file);
        try (var out = new FileImageOutputStream(file.toFile())) {
            var settings = writer.getDefaultWriteParam();
            if (format == Format.JPEG) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(quality);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(painted.image(), null, null), settings);
        } finally {
            writer.dispose();
        }
        return new Rendition(format.mediaType(), canvas.width(), canvas.height(), file);
    }

    long size() throws IOException {
        return Files.size(file);
    }
}
