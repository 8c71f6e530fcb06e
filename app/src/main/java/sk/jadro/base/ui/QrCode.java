package sk.jadro.base.ui;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * An address as a square that phones read (ISO/IEC 18004), to be drawn by {@code qr.jte}.
 *
 * @param address what it says
 * @param side of the square in modules, with the margin of four that readers need
 * @param path of the dark modules, as an SVG path in modules
 */
public record QrCode(String address, int side, String path) {
    private static final int MARGIN = 4;

    /** With a quarter of it restorable, as paper gets stains. */
    public static QrCode of(String address) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.QUARTILE);
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
}
