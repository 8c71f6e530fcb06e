package sk.jadro.manual;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Makes a picture of a page a third of its size: 256 colours are enough for flat ones and the edges of letters. */
final class Palette {
    private static final int COLOURS = 256;
    private static final int MARGIN = 40;

    /** The square of how far colours are apart that nobody tells from each other. */
    private static final int NEAR = 48;

    private Palette() {}

    /** The same picture in fewer colours. */
    static byte[] of(byte[] png) throws IOException {
        var picture = withoutEmptyEdge(ImageIO.read(new ByteArrayInputStream(png)));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var counts = new HashMap<Integer, Integer>();
        for (var pixel : pixels) {
            counts.merge(pixel & 0xffffff, 1, Integer::sum);
        }
        var colours = chosen(counts);
        var small = new BufferedImage(
                picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(colours));
        var nearest = new HashMap<Integer, Integer>();
        for (int i = 0; i < pixels.length; i++) {
            var index = nearest.computeIfAbsent(pixels[i] & 0xffffff, colour -> nearest(colours, colour));
            small.getRaster().setSample(i % picture.getWidth(), i / picture.getWidth(), 0, index);
        }
        return written(small);
    }

    /** The most frequent ones, but none that is near another, so that a rare blue has its place among many whites. */
    private static int[] chosen(Map<Integer, Integer> counts) {
        var byFrequency = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        var chosen = new int[COLOURS];
        var size = 0;
        for (int colour : byFrequency) {
            if (size == 0 || distance(chosen[nearest(Arrays.copyOf(chosen, size), colour)], colour) > NEAR) {
                chosen[size++] = colour;
            }
            if (size == COLOURS) {
                break;
            }
        }
        return Arrays.copyOf(chosen, size);
    }

    /** Without what is white on the right of everything, but for a margin. */
    private static BufferedImage withoutEmptyEdge(BufferedImage picture) {
        var width = picture.getWidth();
        while (width > 1 && isWhite(picture, width - 1)) {
            width--;
        }
        return picture.getSubimage(0, 0, Math.min(picture.getWidth(), width + MARGIN), picture.getHeight());
    }

    private static boolean isWhite(BufferedImage picture, int x) {
        return IntStream.range(0, picture.getHeight()).allMatch(y -> (picture.getRGB(x, y) & 0xffffff) == 0xffffff);
    }

    private static IndexColorModel model(int[] colours) {
        return new IndexColorModel(8, COLOURS, Arrays.copyOf(colours, COLOURS), 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int nearest(int[] colours, int colour) {
        var nearest = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colours[i], colour) < distance(colours[nearest], colour)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        var sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            var difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0);
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
