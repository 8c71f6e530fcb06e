package sk.jadro.base.paper;

import java.math.BigInteger;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes what a {@link Body} says onto sheets, once. */
final class DocxWriter {
    private static final int STEP = 357;
    private static final int WIDTH = 9242;

    private final DocxSheets sheets;
    private final XWPFDocument document;

    DocxWriter(DocxSheets sheets) {
        this.sheets = sheets;
        this.document = sheets.document();
    }

    void write(Element body) {
        blocks(body, new Place(document::createParagraph, "Normal", 0, -1));
    }

    /**
     * Where blocks are written.
     *
     * @param paragraphs makes the next
     * @param indent in steps
     * @param level of the innermost list, -1 outside of any
     */
    private record Place(Supplier<XWPFParagraph> paragraphs, String style, int indent, int level) {
        XWPFParagraph paragraph(String style) {
            var paragraph = paragraphs.get();
            paragraph.setStyle(style);
            if (indent > 0) {
                paragraph.setIndentationLeft(indent * STEP);
            }
            return paragraph;
        }

        Place in(String style) {
            return new Place(paragraphs, style, indent, level);
        }

        Place indented(String style) {
            return new Place(paragraphs, style, indent + 1, level);
        }

        Place inList() {
            return new Place(paragraphs, style.equals("Normal") ? "ListParagraph" : style, indent + 1, level + 1);
        }
    }

    private void blocks(Element from, Place place) {
        from.children().forEach(block -> block(block, place));
    }

    private void block(Element block, Place place) {
        switch (block.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> words(block, place.paragraph("Heading" + Headings.level(block)));
            case "hr" -> place.paragraph("Rule");
            case "pre" -> run(block.wholeText(), place.paragraph("Preformatted"), Marks.NONE);
            case "ul" -> list(block, place.inList(), sheets.bullets());
            case "ol" -> list(block, place.inList(), sheets.numbers(place.level + 1));
            case "blockquote" -> blocks(block, place.indented(place.style.equals("Normal") ? "Quote" : place.style));
            case "dl" -> blocks(block, place);
            case "dt" -> words(block, place.paragraph("Term"));
            case "dd" -> blocks(block, place.indented(place.style.equals("Normal") ? "Meaning" : place.style));
            case "table" -> table(block);
            default -> words(block, place.paragraph(place.style));
        }
    }

    // ---- Lists

    private void list(Element list, Place place, BigInteger number) {
        for (var item : list.children()) {
            var isFirst = true;
            for (var block : item.children()) {
                if (isFirst && block.nameIs("p")) {
                    var paragraph = place.paragraph(place.style);
                    paragraph.setNumID(number);
                    paragraph.setNumILvl(BigInteger.valueOf(place.level));
                    paragraph.setIndentationHanging(STEP);
                    words(block, paragraph);
                } else {
                    block(block, place);
                }
                isFirst = false;
            }
        }
    }

    // ---- Tables

    private void table(Element from) {
        var rows = from.select("> thead > tr, > tbody > tr");
        var columns = columns(rows.getFirst());
        var table = document.createTable();
        table.removeRow(0);
        table.setStyleID("TableGrid");
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.setWidth("100%");
        var grid = table.getCTTbl().addNewTblGrid();
        for (var i = 0; i < columns; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(WIDTH / columns));
        }
        for (var row : rows) {
            row(row, table, columns);
        }
        // Without a paragraph between them Word takes two tables for one.
        document.createParagraph().setStyle("AfterTable");
    }

    private static int columns(Element row) {
        return row.children().stream().mapToInt(DocxWriter::span).sum();
    }

    private static int span(Element cell) {
        return cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
    }

    private void row(Element from, XWPFTable table, int columns) {
        var row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        if (from.parent() != null && from.parent().nameIs("thead")) {
            row.setRepeatHeader(true);
            row.setCantSplitRow(true);
        }
        for (var cell : from.children()) {
            cell(cell, row, WIDTH / columns);
        }
    }

    private void cell(Element from, XWPFTableRow row, int width) {
        var tc = row.getCtRow().addNewTc();
        var properties = tc.addNewTcPr();
        var size = properties.addNewTcW();
        size.setW(BigInteger.valueOf((long) width * span(from)));
        size.setType(STTblWidth.DXA);
        if (span(from) > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span(from)));
        }
        var cell = new XWPFTableCell(tc, row, document);
        var place = new Place(cell::addParagraph, from.nameIs("th") ? "HeaderCell" : "Cell", 0, -1);
        if (from.childrenSize() == 0) {
            place.paragraph(place.style);
        }
        blocks(from, place);
    }

    // ---- Words

    /** What the words in a run share. */
    private record Marks(
            boolean isStrong,
            boolean isEmphasised,
            boolean isDeleted,
            boolean isCode,
            @Nullable String address,
            @Nullable String lang) {
        static final Marks NONE = new Marks(false, false, false, false, null, null);

        Marks with(Element mark) {
            return switch (mark.normalName()) {
                case "strong" -> new Marks(true, isEmphasised, isDeleted, isCode, address, lang);
                case "em" -> new Marks(isStrong, true, isDeleted, isCode, address, lang);
                case "del" -> new Marks(isStrong, isEmphasised, true, isCode, address, lang);
                case "code" -> new Marks(isStrong, isEmphasised, isDeleted, true, address, lang);
                case "a" -> new Marks(isStrong, isEmphasised, isDeleted, isCode, mark.attr("href"), lang);
                default -> new Marks(isStrong, isEmphasised, isDeleted, isCode, address, mark.attr("lang"));
            };
        }
    }

    private static void words(Element from, XWPFParagraph into) {
        from.childNodes().forEach(node -> words(node, into, Marks.NONE));
    }

    private static void words(Node node, XWPFParagraph into, Marks marks) {
        if (node instanceof TextNode text) {
            run(text.getWholeText(), into, marks);
        } else if (node instanceof Element element && element.nameIs("br")) {
            into.createRun().addBreak();
        } else if (node instanceof Element element && element.nameIs("img")) {
            run(element.attr("alt"), into, marks);
        } else if (node instanceof Element element) {
            var within = marks.with(element);
            element.childNodes().forEach(child -> words(child, into, within));
        }
    }

    private static void run(String words, XWPFParagraph into, Marks marks) {
        var run = marks.address == null ? into.createRun() : into.createHyperlinkRun(marks.address);
        mark(run, marks);
        var start = 0;
        for (var end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
            run.setText(words.substring(start, end), run.getCTR().sizeOfTArray());
            run.addBreak();
            start = end + 1;
        }
        run.setText(words.substring(start), run.getCTR().sizeOfTArray());
    }

    private static void mark(XWPFRun run, Marks marks) {
        if (marks.address != null) {
            run.setStyle("Hyperlink");
        } else if (marks.isCode) {
            run.setStyle("Code");
        }
        if (marks.isStrong) {
            run.setBold(true);
        }
        if (marks.isEmphasised) {
            run.setItalic(true);
        }
        if (marks.isDeleted) {
            run.setStrikeThrough(true);
        }
        if (marks.lang != null) {
            run.setLang(marks.lang);
        }
    }
}
