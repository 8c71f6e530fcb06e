package sk.jadro.base.ui;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * An address as a square that phones read (ISO/IEC 18004), to be drawn by {@code qr.jte}.
 *
 * @param address what it says
 * @param side of the square in modules, with the margin of four that readers need
 * @param path of the dark modules, as an SVG path in modules
 */
public record QrCode(String address, int side, String path) {
    private static final int MARGIN = 4;
    private static final int POINTS_A_MODULE = 8;

    /** With a quarter of it restorable, as paper gets stains. */
    public static QrCode of(String address) {
        var code = encoded(address);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrCode(address, code.size + 2 * MARGIN, path.toString());
    }

    /** The same square as a picture for paper, black on white (PNG). */
    public byte[] png() {
        var code = encoded(address);
        var points = side * POINTS_A_MODULE;
        var picture = new BufferedImage(points, points, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < points; y++) {
            for (int x = 0; x < points; x++) {
                var isDark = code.getModule(x / POINTS_A_MODULE - MARGIN, y / POINTS_A_MODULE - MARGIN);
                picture.setRGB(x, y, isDark ? 0x000000 : 0xffffff);
            }
        }
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static io.nayuki.qrcodegen.QrCode encoded(String address) {
        return io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.QUARTILE);
    }
}
