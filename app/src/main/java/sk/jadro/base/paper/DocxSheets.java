package sk.jadro.base.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** The empty sheets of a document: its styles, size, head, foot and what is said about it; and the lists that it has. */
final class DocxSheets implements Closeable {
    private static final String STYLES = read("styles.xml");
    private static final String NUMBERING = read("numbering.xml");
    private static final BigInteger BULLETS = BigInteger.ONE;
    private static final BigInteger NUMBERS = BigInteger.TWO;

    private final XWPFDocument document = new XWPFDocument();
    private final CTNumbering numbering;

    DocxSheets(Paper paper) {
        var lang = paper.lang().locale().toLanguageTag();
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(STYLES.replace("LANG", lang))
                            .getStyles());
            numbering = NumberingDocument.Factory.parse(NUMBERING).getNumbering();
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        document.createNumbering().setNumbering(numbering);
        list(BULLETS);
        size();
        headAndFoot(paper);
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.title());
        properties.setCreator(paper.author());
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(lang));
    }

    XWPFDocument document() {
        return document;
    }

    BigInteger bullets() {
        return BULLETS;
    }

    /** A list that counts from 1 at its level. */
    BigInteger numbers(int level) {
        var id = list(NUMBERS);
        var override = numbering.getNumArray(numbering.sizeOfNumArray() - 1).addNewLvlOverride();
        override.setIlvl(BigInteger.valueOf(level));
        override.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }

    private BigInteger list(BigInteger kind) {
        var list = numbering.addNewNum();
        var id = BigInteger.valueOf(numbering.sizeOfNumArray());
        list.setNumId(id);
        list.addNewAbstractNumId().setVal(kind);
        return id;
    }

    /** A4, in twentieths of a point. */
    private void size() {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1361));
        margins.setBottom(BigInteger.valueOf(1361));
        margins.setLeft(BigInteger.valueOf(1417));
        margins.setRight(BigInteger.valueOf(1247));
        margins.setHeader(BigInteger.valueOf(680));
        margins.setFooter(BigInteger.valueOf(680));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
    }

    private void headAndFoot(Paper paper) {
        var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        head.createRun().setText(paper.title());
        document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
        number(document.createFooter(HeaderFooterType.DEFAULT).createParagraph());
        number(document.createFooter(HeaderFooterType.FIRST).createParagraph());
    }

    private static void number(XWPFParagraph foot) {
        foot.setStyle("Footer");
        field(foot, "PAGE");
        foot.createRun().setText(" / ");
        field(foot, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String name) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("sk/jadro/base/paper/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
