package sk.jadro.base.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import sk.jadro.base.text.Invalid;

/** Reads the first visible sheet of a workbook that has anything in it, part by part as its letters come. */
final class XlsxReader {
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.spreadsheet";

    private final XSSFReader parts;
    private final OPCPackage packed;
    private final BoundedZip zip;

    private XlsxReader(OPCPackage packed, BoundedZip zip) throws IOException, OpenXML4JException {
        this.packed = packed;
        this.zip = zip;
        this.parts = new XSSFReader(packed, true);
    }

    static Table read(byte[] file) {
        try (var zip = new BoundedZip(file)) {
            try {
                return read(zip);
            } catch (Invalid e) {
                throw e;
            } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
                // POI says in many ways that it can't make sense of something.
                throw (zip.exceeded() || declaresEntities(e) ? SheetProblem.DANGEROUS : SheetProblem.BROKEN).with();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw SheetProblem.BROKEN.with();
        }
    }

    private static Table read(BoundedZip zip) throws IOException, OpenXML4JException, SAXException {
        if (zip.exceeded()) {
            throw SheetProblem.DANGEROUS.with();
        }
        if (isOpenDocument(zip)) {
            throw SheetProblem.OPEN_DOCUMENT.with();
        }
        if (!zip.holds("[Content_Types].xml")) {
            throw SheetProblem.NOT_A_SHEET.with();
        }
        var packed = OPCPackage.open(zip);
        try {
            packed.getParts();
            zip.opened();
            return new XlsxReader(packed, zip).read();
        } finally {
            packed.revert();
        }
    }

    private static boolean isOpenDocument(BoundedZip zip) throws IOException {
        var type = zip.getEntry("mimetype");
        if (type == null) {
            return false;
        }
        try (var content = zip.getInputStream(type)) {
            return new String(content.readNBytes(OPEN_DOCUMENT.length()), StandardCharsets.ISO_8859_1)
                    .equals(OPEN_DOCUMENT);
        }
    }

    /** What tells the parser what an entity is: no program that writes workbooks does. */
    private static boolean declaresEntities(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXException
                    && String.valueOf(cause.getMessage()).contains("DOCTYPE")) {
                return true;
            }
        }
        return false;
    }

    private Table read() throws IOException, OpenXML4JException, SAXException {
        var workbook = new WorkbookXml();
        parse(parts.getWorkbookData(), workbook);
        if (!workbook.isWorkbook()) {
            throw SheetProblem.NOT_A_SHEET.with();
        }
        var styles = new StylesXml();
        parse(part(XSSFRelation.STYLES), styles);
        var strings = new StringsXml();
        parse(part(XSSFRelation.SHARED_STRINGS), strings);
        for (var sheet : workbook.visibleSheets()) {
            var gathering = new Gathering();
            var cells = new CellText(strings.strings(), styles, workbook.countsFrom1904());
            parse(parts.getSheet(sheet), new SheetXml(cells, gathering));
            var table = gathering.table();
            if (!table.rows().isEmpty()) {
                return table;
            }
        }
        return new Table(List.of());
    }

    private @Nullable InputStream part(XSSFRelation kind) throws IOException {
        var found = packed.getPartsByContentType(kind.getContentType());
        return found.isEmpty() ? null : found.getFirst().getInputStream();
    }

    /** Declarations of entities are refused, and nothing is fetched: so are POI's parsers set. */
    private void parse(@Nullable InputStream part, ContentHandler handler) throws IOException, SAXException {
        if (part == null) {
            return;
        }
        try (part) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new WatchedXml(zip, handler));
            // It throws what is wrong, and tells no log of it.
            parser.setErrorHandler(new DefaultHandler());
            parser.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
