package sk.jadro.base.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Files as people send them. */
final class SheetFiles {
    static final String NS = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATIONSHIP =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";

    private SheetFiles() {}

    /** What our own writer makes. */
    static byte[] written(SheetFormat format, List<String> columns, List<@Nullable Object[]> rows) {
        var file = new ByteArrayOutputStream();
        Sheets.write(file, format, "Ľudia", columns, to -> rows.forEach(to::row));
        return file.toByteArray();
    }

    /** The same, of one column. */
    static byte[] column(SheetFormat format, Object... cells) {
        var file = new ByteArrayOutputStream();
        Sheets.write(file, format, "a", List.of("a"), to -> Arrays.stream(cells).forEach(to::row));
        return file.toByteArray();
    }

    /** A workbook of one sheet, of its rows' XML. */
    static byte[] workbook(String rows) {
        return zip(parts(rows));
    }

    /** Its parts, to be changed. */
    static Map<String, String> parts(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                </Types>""");
        parts.put(
                "_rels/.rels",
                RELATIONSHIPS.formatted(RELATIONSHIP.formatted("r1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                RELATIONSHIPS.formatted(RELATIONSHIP.formatted("r1", "worksheet", "worksheets/sheet1.xml")
                        + RELATIONSHIP.formatted("r2", "worksheet", "worksheets/sheet2.xml")
                        + RELATIONSHIP.formatted("r3", "styles", "styles.xml")
                        + RELATIONSHIP.formatted("r4", "sharedStrings", "sharedStrings.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook " + NS + "><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet " + NS + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"d. m. yyyy h:mm\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst " + NS + " count=\"2\" uniqueCount=\"2000000000\"><si><t>zdieľané</t></si>"
                        + "<si><r><t>po </t></r><r><t>častiach</t></r><rPh><t>nečítať</t></rPh></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", sheet(rows));
        return parts;
    }

    static String sheet(String rows) {
        return "<worksheet " + NS + "><dimension ref=\"A1:XFD1048576\"/><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    static byte[] zip(Map<String, String> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A table's cells, parted by bars, its rows by line breaks. */
    static String shown(Table table) {
        return table.rows().stream().map(row -> String.join("|", row.cells())).collect(Collectors.joining("\n"));
    }

    static String shown(byte[] file) {
        return shown(SheetReader.read(file));
    }

    static byte[] text(String... lines) {
        return Arrays.stream(lines).collect(Collectors.joining("\r\n")).getBytes(StandardCharsets.UTF_8);
    }
}
