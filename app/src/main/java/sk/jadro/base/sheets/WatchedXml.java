package sk.jadro.base.sheets;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * A part as it is read: what is nested deeper than any workbook, and a name, a value or a comment that goes on and on, would be
 * kept in memory by the parser, and is refused.
 */
final class WatchedXml extends XMLFilterImpl {
    private static final int DEEPEST = 100;

    private final BoundedZip zip;
    private int depth;

    WatchedXml(BoundedZip zip, ContentHandler handler) {
        this.zip = zip;
        setContentHandler(handler);
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        zip.heard();
        if (++depth > DEEPEST) {
            throw new SAXException(zip.refused("nested too deeply"));
        }
        super.startElement(space, name, qualified, attributes);
    }

    @Override
    public void endElement(String space, String name, String qualified) throws SAXException {
        zip.heard();
        depth--;
        super.endElement(space, name, qualified);
    }

    @Override
    public void characters(char[] piece, int start, int length) throws SAXException {
        zip.heard();
        super.characters(piece, start, length);
    }
}
