package sk.jadro.base.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import sk.jadro.base.db.Code;
import sk.jadro.base.web.NotFound;

/** The files that a table is taken away as; its address ends with {@code .csv} or {@code .xlsx}. */
public enum SheetFormat {
    /** UTF-8 with a byte order mark, semicolons and CRLF, as a Slovak Excel opens it right. */
    CSV("text/csv;charset=UTF-8"),
    /** A workbook of one sheet (ISO/IEC 29500-1:2016, SpreadsheetML). */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    /**
     * The format that an address ends with: {@code csv}, {@code xlsx}.
     *
     * @throws NotFound if tables are not given so
     */
    public static SheetFormat of(String ending) {
        return Code.parse(SheetFormat.class, ending).orElseThrow(NotFound::new);
    }

    /** What addresses and files end with, without the dot. */
    public String ending() {
        return Code.of(this);
    }

    String type() {
        return type;
    }

    SheetFile begin(OutputStream to, String name, List<String> columns) throws IOException {
        return switch (this) {
            case CSV -> new CsvFile(to, columns);
            case XLSX -> new XlsxFile(to, name, columns);
        };
    }
}
