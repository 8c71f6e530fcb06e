package sk.jadro.base.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The text that a workbook's cells share (ISO/IEC 29500-1:2016, 18.4), without how it is pronounced. */
final class StringsXml extends DefaultHandler {
    private static final int MOST_LETTERS = 60_000_000;
    private static final int MOST = SheetReader.MOST_ROWS * SheetReader.MOST_COLUMNS;

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long letters;
    private boolean reads;
    private boolean pronounced;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> pronounced = true;
            case "t" -> reads = !pronounced;
            default -> {
                // How it looks.
            }
        }
    }

    @Override
    public void characters(char[] piece, int start, int length) throws SAXException {
        if (reads) {
            letters += length;
            text.append(piece, start, length);
            if (letters > MOST_LETTERS) {
                throw new SAXException(new IOException("more text than a table has"));
            }
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        switch (name) {
            case "si" -> add();
            case "rPh" -> pronounced = false;
            case "t" -> reads = false;
            default -> {
                // How it looks.
            }
        }
    }

    private void add() {
        if (strings.size() < MOST) {
            strings.add(XlsxText.read(text.toString()));
        }
    }

    List<String> strings() {
        return strings;
    }
}
