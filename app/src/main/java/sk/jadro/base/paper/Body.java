package sk.jadro.base.paper;

import org.jsoup.nodes.Element;

/**
 * What a paper says, laid out so that each format can be written from it without a further question:
 *
 * <pre>
 * body        = block*                                  begins with a heading of the first level, skips none
 * block       = h1…h6 | p | pre | hr | (ul | ol) of li | blockquote | dl of dt and dd | table
 * li, dd, blockquote, td, th = block*                   without headings, hr and, within a table, tables
 * h1…h6, p, dt = (text | br | img of the paper's | strong | em | del | code | a with an absolute href | span with lang)*
 * table       = [thead of tr of th] tbody of tr         each row as wide as all, by a colspan of its last cell
 * </pre>
 *
 * Depth and width are bounded whatever was written, so that writing can't take more than its length allows.
 */
final class Body {
    private Body() {}

    static Element of(Paper paper) {
        var written = CleanHtml.of(paper);
        var body = new Element("body");
        Blocks.add(written.body(), body, Place.TOP);
        if (!written.isWhole()) {
            body.appendElement("p").text("[…]");
        }
        if (body.selectFirst("> h1") == null) {
            body.prependElement("h1").text(paper.title());
        }
        Headings.skipNoLevel(body);
        return body;
    }
}
