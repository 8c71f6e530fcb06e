package sk.jadro.base.sheets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of a sheet (ISO/IEC 29500-1:2016, 18.3); what it says of its size is not believed. */
final class SheetXml extends DefaultHandler {
    private static final int FARTHEST = 1 << 20;

    private final CellText texts;
    private final Gathering gathering;
    private final List<String> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int number;
    private int column = -1;
    private @Nullable String type;
    private int style;
    private boolean reads;
    private boolean inline;
    private boolean pronounced;

    SheetXml(CellText texts, Gathering gathering) {
        this.texts = texts;
        this.gathering = gathering;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                number = WholeNumber.of(attributes.getValue("r"), number + 1);
                column = -1;
                row.clear();
            }
            case "c" -> begin(attributes);
            case "v" -> reads = true;
            case "is" -> inline = true;
            case "rPh" -> pronounced = true;
            case "t" -> reads = inline && !pronounced;
            default -> {
                // Formulas, links, rules.
            }
        }
    }

    private void begin(Attributes attributes) {
        column = place(attributes.getValue("r"), column + 1);
        type = attributes.getValue("t");
        style = WholeNumber.of(attributes.getValue("s"), 0);
        value.setLength(0);
    }

    /** Of {@code AB12} the 27; where nothing is said, beside the one before. */
    private static int place(@Nullable String reference, int next) {
        int place = 0;
        for (int i = 0; reference != null && i < reference.length(); i++) {
            var letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z' || place > FARTHEST) {
                break;
            }
            place = place * 26 + letter - 'A' + 1;
        }
        return place == 0 ? next : place - 1;
    }

    @Override
    public void characters(char[] piece, int start, int length) {
        if (reads && value.length() <= SheetReader.LONGEST_CELL) {
            value.append(piece, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        switch (name) {
            case "v", "t" -> reads = false;
            case "is" -> inline = false;
            case "rPh" -> pronounced = false;
            case "c" -> put(texts.of(type, style, value.toString()));
            case "row" -> gathering.add(number, row);
            default -> {
                // Formulas, links, rules.
            }
        }
    }

    private void put(String text) {
        if (text.isBlank()) {
            return;
        }
        if (column >= SheetReader.MOST_COLUMNS) {
            throw SheetProblem.TOO_MANY_COLUMNS.with(SheetReader.MOST_COLUMNS, number);
        }
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }
}
