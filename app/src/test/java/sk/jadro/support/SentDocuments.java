package sk.jadro.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import sk.jadro.base.paper.Paper;
import sk.jadro.base.paper.Pdfs;
import sk.jadro.base.text.Lang;

/** Files as people send them, made here. */
public final class SentDocuments {
    private static final Pdfs PDFS = new Pdfs();

    private SentDocuments() {}

    public static byte[] pdf(String words) {
        return PDFS.of(new Paper(Lang.SK, words, "Mesto", "https://jadro.example", "<p>" + words + "</p>"));
    }

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** @param main what the main part is: {@code wordprocessingml.document.main} */
    public static byte[] office(String main, String... parts) {
        var all = new LinkedHashMap<String, String>();
        all.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.%s+xml"/></Types>
                """.formatted(main));
        all.put("main.xml", "<main/>");
        for (var part : parts) {
            all.put(part, "x");
        }
        return zip(all);
    }

    public static byte[] open(String mimeType, String manifest, String... parts) {
        var all = new LinkedHashMap<String, String>();
        all.put("mimetype", mimeType);
        all.put("META-INF/manifest.xml", manifest);
        for (var part : parts) {
            all.put(part, "x");
        }
        return zip(all);
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
