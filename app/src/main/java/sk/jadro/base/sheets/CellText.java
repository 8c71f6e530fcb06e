package sk.jadro.base.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook shows, as text. */
final class CellText {
    /** As Excel counts: of 0.1 + 0.2 it shows 0.3. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** The day after the last one that Excel knows, 31 December 9999. */
    private static final int BEYOND_TIME = 2_958_466;

    private final List<String> shared;
    private final StylesXml styles;
    private final boolean from1904;

    CellText(List<String> shared, StylesXml styles, boolean from1904) {
        this.shared = shared;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** @param type null of a number (ISO/IEC 29500-1:2016, 18.18.11) */
    String of(@Nullable String type, int style, String value) {
        return switch (type == null ? "n" : type) {
            case "s" -> shared(WholeNumber.of(value, -1));
            case "inlineStr", "str" -> XlsxText.read(value);
            case "b" -> WorkbookXml.isTrue(value) ? "TRUE" : "FALSE";
            case "e" -> "";
            case "d" -> value.replace("T00:00:00", "").replace('T', ' ');
            default -> number(style, value.strip());
        };
    }

    private String shared(int index) {
        return index >= 0 && index < shared.size() ? shared.get(index) : "";
    }

    private String number(int style, String value) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return value;
        }
        if (!Double.isFinite(number)) {
            return value;
        }
        return styles.isDay(style) && number >= 0 && number < BEYOND_TIME
                ? moment(number)
                : new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** Within the first day there is no day yet, only a time. */
    private String moment(double number) {
        var moment = DateUtil.getLocalDateTime(number, from1904, true);
        return number > 0 && number < 1 ? moment.toLocalTime().toString() : Moments.shortest(moment);
    }
}
