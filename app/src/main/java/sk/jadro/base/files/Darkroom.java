package sk.jadro.base.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;
import sk.jadro.base.text.Invalid;

/**
 * Makes pictures that can be shown out of files that people send: verified by content, turned upright, not larger than
 * anybody needs, and written anew, so that nothing of the sent bytes remains, positions and names in metadata included.
 * One picture at a time, which bounds the memory that uploads take to some 400 MB at worst.
 */
@Component
class Darkroom {
    private static final int MAX_MEGABYTES = 20;
    private static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;
    private static final int MAX_MEGAPIXELS = 50;
    private static final long MAX_PIXELS = MAX_MEGAPIXELS * 1_000_000L;
    /** Of more pixels than these only every second one is read. */
    private static final long PIXELS_READ_WHOLE = 25_000_000;

    private static final int MAX_SIDE = 5_000;
    private static final int PREVIEW_WIDTH = 1_280;

    private final Semaphore turn = new Semaphore(1, true);

    /** @throws Invalid if it is too large or no picture of a known kind */
    NewPicture develop(InputStream upload) throws IOException {
        if (!takeTurn()) {
            throw new Invalid("files.problem.busy");
        }
        try {
            var file = upload.readNBytes(MAX_BYTES + 1);
            if (file.length > MAX_BYTES) {
                throw new Invalid("files.problem.too-large", MAX_MEGABYTES);
            }
            return develop(file, Format.of(file).orElseThrow(() -> new Invalid("files.problem.unknown-kind")));
        } finally {
            turn.release();
        }
    }

    private static NewPicture develop(byte[] file, Format sent) throws IOException {
        var canvas = new Canvas(pixels(file, sent)).within(MAX_SIDE, MAX_SIDE).upright(Orientation.of(file));
        var format = sent == Format.PNG || canvas.isTransparent() ? Format.PNG : Format.JPEG;
        var whole = Rendition.of(canvas, format);
        if (whole.bytes().length > MAX_BYTES && format == Format.PNG) {
            whole = Rendition.of(canvas, Format.JPEG);
        }
        if (whole.bytes().length > MAX_BYTES) {
            throw new Invalid("files.problem.too-large", MAX_MEGABYTES);
        }
        return new NewPicture(whole, preview(canvas.within(PREVIEW_WIDTH, MAX_SIDE), format));
    }

    private static Rendition preview(Canvas canvas, Format format) throws IOException {
        var preview = Rendition.of(canvas, format);
        if (format == Format.JPEG || canvas.isTransparent()) {
            return preview;
        }
        // A drawing is smaller as PNG, a photograph that was saved as PNG is not.
        var asJpeg = Rendition.of(canvas, Format.JPEG);
        return preview.isLargerThan(asJpeg) ? asJpeg : preview;
    }

    private static BufferedImage pixels(byte[] file, Format format) throws IOException {
        var reader = format.reader();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return pixels(reader);
        } catch (Invalid e) {
            throw e;
        } catch (IOException | RuntimeException broken) {
            // Decoders answer to spoiled bytes with whatever their arithmetic runs into.
            throw new Invalid("files.problem.unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage pixels(ImageReader reader) throws IOException {
        // The head of the file says how large it is: a bomb is refused before anything is unpacked.
        var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MAX_PIXELS) {
            throw new Invalid("files.problem.too-many-pixels", MAX_MEGAPIXELS);
        }
        var settings = reader.getDefaultReadParam();
        if (pixels > PIXELS_READ_WHOLE) {
            settings.setSourceSubsampling(2, 2, 0, 0);
        }
        return reader.read(0, settings);
    }

    private boolean takeTurn() {
        try {
            return turn.tryAcquire(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
