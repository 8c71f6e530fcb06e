package sk.jadro.base.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.stream.MemoryCacheImageInputStream;
import sk.jadro.base.text.Invalid;

/**
 * What happens to a picture in the {@linkplain Darkroom}: it is unpacked, made no larger than anybody needs, turned
 * upright, put into the colours of screens, and written anew, whole and in the widths that pages show.
 */
final class Development {
    /** Of a picture that would take more than this only every second pixel of every second row is read, or fewer. */
    private static final long MAX_UNPACKED = 80_000_000;

    /** What a phone, a phone with a fine screen and a column on a desktop's fine screen ask for. */
    private static final int[] WIDTHS = {480, 800, 1_280};

    private static final float WHOLE_QUALITY = 0.9f;

    /** From the best on; the last is taken whatever comes of it. */
    private static final float[] QUALITIES = {0.82f, 0.7f, 0.55f, 0.4f};

    /** How many bytes of a rendition for pages may stand for a pixel: 195 KB at 1,280 by 800. */
    private static final double MAX_BYTES_A_PIXEL = 0.19;

    private final Path folder;
    private final Prints prints;
    private final List<Rendition> renditions = new ArrayList<>();

    private Development(Path folder, Prints prints) {
        this.folder = folder;
        this.prints = prints;
    }

    /**
     * Develops a file that was sent; the whole picture is the first of what comes, narrower ones follow.
     *
     * @param folder where the renditions are written
     * @throws Invalid if it is too large or no picture
     */
    static List<Rendition> of(Path sent, Path folder, Prints prints) throws IOException {
        var development = new Development(folder, prints);
        development.develop(SentPicture.of(Files.readAllBytes(sent)));
        return development.renditions;
    }

    private void develop(SentPicture sent) throws IOException {
        var side = prints.longestSide();
        var canvas = unpacked(sent).within(side, side).inEightBits().upright(sent.orientation());
        var colours = sent.colours();
        if (colours.isPresent()) {
            canvas = colours.get().inSrgb(canvas);
        }
        var whole = whole(canvas, sent.format() == Format.PNG || canvas.isTransparent());
        renditions.add(whole);
        if (prints == Prints.FOR_PAGES) {
            narrow(canvas, whole.width());
        }
    }

    private void narrow(Canvas whole, int width) throws IOException {
        var canvas = whole;
        for (int i = WIDTHS.length - 1; i >= 0; i--) {
            if (WIDTHS[i] < width) {
                canvas = canvas.within(WIDTHS[i], prints.longestSide());
                renditions.add(forPages(canvas));
            }
        }
    }

    private Rendition whole(Canvas canvas, boolean lossless) throws IOException {
        if (lossless) {
            var png = Rendition.write(canvas, Format.PNG, 1, file("whole"));
            if (png.size() <= SentPicture.MAX_BYTES) {
                return png;
            }
        }
        var jpeg = Rendition.write(canvas, Format.JPEG, WHOLE_QUALITY, file("whole"));
        if (jpeg.size() > SentPicture.MAX_BYTES) {
            throw new Invalid("files.problem.too-large", SentPicture.MAX_MEGABYTES);
        }
        return jpeg;
    }

    /** A drawing of few colours is smaller as PNG, and sharper; whatever else there is as JPEG, on white. */
    private Rendition forPages(Canvas canvas) throws IOException {
        var most = (long) (MAX_BYTES_A_PIXEL * canvas.width() * canvas.height());
        var best = Rendition.write(canvas, Format.PNG, 1, file(canvas.width() + ".png"));
        if (canvas.isTransparent() && best.size() <= most) {
            return best;
        }
        for (var quality : QUALITIES) {
            var jpeg = Rendition.write(canvas, Format.JPEG, quality, file(canvas.width() + ".jpeg"));
            if (jpeg.size() < best.size()) {
                best = jpeg;
            }
            if (best.size() <= most) {
                return best;
            }
        }
        return best;
    }

    private static Canvas unpacked(SentPicture sent) throws IOException {
        var reader = sent.format().reader();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent.cleaned()))) {
            reader.setInput(in, true, true);
            var settings = reader.getDefaultReadParam();
            var step = step(sent);
            settings.setSourceSubsampling(step, step, 0, 0);
            BufferedImage pixels = reader.read(0, settings);
            return new Canvas(pixels);
        } catch (IOException | RuntimeException broken) {
            // Decoders answer to spoiled bytes with whatever their arithmetic runs into.
            throw SentPicture.unreadable();
        } finally {
            reader.dispose();
        }
    }

    private static int step(SentPicture sent) {
        // Whatever the file has, scaling takes some bytes for each pixel.
        var unpacked = (long) sent.width() * sent.height() * Math.max(sent.pixelBytes(), 3);
        var step = 1;
        while (unpacked / step / step > MAX_UNPACKED) {
            step++;
        }
        return step;
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
