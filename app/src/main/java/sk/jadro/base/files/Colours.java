package sk.jadro.base.files;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.util.Optional;

/** What a file means by red, green and blue, where it is not what all screens take them for (sRGB). */
final class Colours {
    private static final int[] RED_GREEN_BLUE = {0, 1, 2};

    /** Rounding makes so much of a difference. */
    private static final int UNSEEN = 2;

    private final ColorConvertOp toSrgb;

    private Colours(ICC_Profile profile) {
        this.toSrgb = new ColorConvertOp(new ICC_ColorSpace(profile), ColorSpace.getInstance(ColorSpace.CS_sRGB), null);
    }

    /** Empty if the profile is broken or of no colours of three. */
    static Optional<Colours> of(byte[] profile) {
        try {
            var read = ICC_Profile.getInstance(profile);
            return read.getColorSpaceType() == ColorSpace.TYPE_RGB ? Optional.of(new Colours(read)) : Optional.empty();
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** The same picture for screens; the canvas itself is written over. */
    Canvas inSrgb(Canvas canvas) {
        try {
            if (isSrgb()) {
                return canvas;
            }
            var rgb = canvas.asRgb();
            var pixels = rgb.image().getRaster();
            // Row by row: a whole picture once more would be too much.
            for (int y = 0; y < pixels.getHeight(); y++) {
                var row = pixels.createWritableChild(0, y, pixels.getWidth(), 1, 0, 0, RED_GREEN_BLUE);
                toSrgb.filter(row, row);
            }
            return rgb;
        } catch (RuntimeException broken) {
            // A profile that nobody can apply is ignored, as browsers do.
            return canvas;
        }
    }

    private boolean isSrgb() {
        var samples = new int[] {0, 0, 0, 255, 255, 255, 220, 30, 30, 30, 220, 30, 30, 30, 220, 128, 128, 128};
        var colours = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, samples.length / 3, 1, 3, null);
        colours.setPixels(0, 0, samples.length / 3, 1, samples);
        toSrgb.filter(colours, colours);
        var converted = colours.getPixels(0, 0, samples.length / 3, 1, (int[]) null);
        for (int i = 0; i < samples.length; i++) {
            if (Math.abs(samples[i] - converted[i]) > UNSEEN) {
                return false;
            }
        }
        return true;
    }
}
