package sk.jadro.base.paper;

import java.util.Map;
import sk.jadro.base.text.Lang;

/**
 * A document before it has a format: what it is called, who made it, and what it says. {@link Pdfs} and {@link Docx} make
 * files of it.
 *
 * @param lang of all of it but what a {@code <span lang="…">} says otherwise of
 * @param title stands at its beginning if its body has no {@code h1}, atop the second page and all after it, and in the
 *     window's title bar
 * @param author who answers for it, such as a partnership's name
 * @param root where its relative links lead from, such as {@code https://jadro.example}
 * @param bodyHtml h1 to h6, p, ul, ol, table with caption, th and td, strong, em, del, a, code, pre, blockquote, hr, br, dl,
 *     and span with lang. What else it holds is left out, its words kept; broken, foreign or hostile HTML is no error. What
 *     is longer than {@link #LONGEST} letters, or has more than 5,000 elements, ends there with {@code […]}. A {@code th}
 *     of the class {@code wide} or {@code widest} heads a column of a sheet with room to write; all of the class {@code even}
 *     are equally wide.
 * @param format of a PDF; a DOCX is always for reading
 * @param pictures those of our own that its body shows, by the {@code src} of an {@code img} there. Any other is left out, and so
 *     is one without alternative text, which stands for the picture in a DOCX.
 */
public record Paper(
        Lang lang,
        String title,
        String author,
        String root,
        String bodyHtml,
        Format format,
        Map<String, Picture> pictures) {
    /** Some 45 pages. */
    public static final int LONGEST = 150_000;

    public Paper {
        title = oneLine(title);
        author = oneLine(author);
        pictures = Map.copyOf(pictures);
    }

    /** One for reading, without pictures. */
    public Paper(Lang lang, String title, String author, String root, String bodyHtml) {
        this(lang, title, author, root, bodyHtml, Format.READING, Map.of());
    }

    private static String oneLine(String text) {
        var line = Letters.printable(text).replace('\n', ' ').strip();
        return line.isEmpty() ? "–" : line;
    }
}
