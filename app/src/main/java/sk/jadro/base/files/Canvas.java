package sk.jadro.base.files;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;

/** Pixels, and drawing them anew: upright, smaller, on white. */
record Canvas(BufferedImage image) {
    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    boolean isTransparent() {
        return image.getColorModel().hasAlpha();
    }

    Canvas upright(Orientation orientation) {
        if (orientation.isUpright()) {
            return this;
        }
        var turned =
                blank(orientation.isSideways() ? height() : width(), orientation.isSideways() ? width() : height());
        var graphics = turned.createGraphics();
        graphics.drawRenderedImage(image, orientation.upright(width(), height()));
        graphics.dispose();
        return new Canvas(turned);
    }

    /** At most this wide and high, in its proportions; never made larger. */
    Canvas within(int maxWidth, int maxHeight) {
        var scale = Math.min((double) maxWidth / width(), (double) maxHeight / height());
        if (scale >= 1) {
            return this;
        }
        var width = Math.max(1, (int) Math.round(width() * scale));
        var height = Math.max(1, (int) Math.round(height() * scale));
        var smaller = this;
        // By halves, so that each new pixel has seen all the old ones that it stands for.
        while (smaller.width() > 2 * width && smaller.height() > 2 * height) {
            smaller = smaller.scaled(smaller.width() / 2, smaller.height() / 2);
        }
        return smaller.scaled(width, height);
    }

    /** With a red, green and blue of eight bits for each pixel, and its transparency if it has one. */
    Canvas asRgb() {
        var type = image.getType();
        return type == BufferedImage.TYPE_INT_RGB || type == BufferedImage.TYPE_INT_ARGB
                ? this
                : scaled(width(), height());
    }

    /** Sixteen bits a colour are more than any screen shows. */
    Canvas inEightBits() {
        return image.getRaster().getTransferType() == DataBuffer.TYPE_USHORT ? asRgb() : this;
    }

    /** Without transparency, in the colours that all screens know (sRGB). */
    Canvas onWhite() {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return this;
        }
        var opaque = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width(), height());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return new Canvas(opaque);
    }

    private Canvas scaled(int width, int height) {
        var scaled = blank(width, height);
        var graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return new Canvas(scaled);
    }

    private BufferedImage blank(int width, int height) {
        return new BufferedImage(
                width, height, isTransparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }
}
