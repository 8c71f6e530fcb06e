package sk.jadro.base.sheets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of its sheets (ISO/IEC 29500-1:2016, 18.2). */
final class WorkbookXml extends DefaultHandler {
    /** A few of those that there are. */
    private static final int MOST = 20;

    private final List<String> visible = new ArrayList<>();
    private boolean from1904;
    private boolean workbook;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "workbook" -> workbook = true;
            case "workbookPr" -> from1904 = isTrue(attributes.getValue("date1904"));
            case "sheet" -> {
                var state = attributes.getValue("state");
                if ((state == null || state.equals("visible")) && visible.size() < MOST) {
                    addSheet(attributes);
                }
            }
            default -> {
                // Its windows, names, and whatever else.
            }
        }
    }

    /** By the id of its relationship, whichever edition's namespace that is of. */
    private void addSheet(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                visible.add(attributes.getValue(i));
            }
        }
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    boolean isWorkbook() {
        return workbook;
    }

    List<String> visibleSheets() {
        return visible;
    }

    /** Whether its days are counted as on the first Macintosh. */
    boolean countsFrom1904() {
        return from1904;
    }
}
