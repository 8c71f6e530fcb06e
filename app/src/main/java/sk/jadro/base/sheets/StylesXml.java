package sk.jadro.base.sheets;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which of a workbook's cell styles show a number as a day or a time (ISO/IEC 29500-1:2016, 18.8). */
final class StylesXml extends DefaultHandler {
    /** What Excel allows. */
    private static final int MOST_STYLES = 65_490;

    private static final int LONGEST_FORMAT = 255;

    private final Map<String, String> formats = new HashMap<>();
    private final BitSet days = new BitSet();
    private int styles;
    private boolean ofCells;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> keep(attributes.getValue("numFmtId"), attributes.getValue("formatCode"));
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                if (ofCells && styles < MOST_STYLES) {
                    days.set(styles++, isDay(attributes.getValue("numFmtId")));
                }
            }
            default -> {
                // Typefaces and colours.
            }
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        if (name.equals("cellXfs")) {
            ofCells = false;
        }
    }

    private void keep(@Nullable String id, @Nullable String format) {
        if (id != null && format != null && format.length() <= LONGEST_FORMAT && formats.size() < MOST_STYLES) {
            formats.put(id, format);
        }
    }

    private boolean isDay(@Nullable String format) {
        return format != null && DateUtil.isADateFormat(WholeNumber.of(format, 0), formats.getOrDefault(format, ""));
    }

    boolean isDay(int style) {
        return style >= 0 && days.get(style);
    }
}
