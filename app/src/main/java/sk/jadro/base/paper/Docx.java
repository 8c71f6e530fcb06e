package sk.jadro.base.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Makes documents that are gone on with in Word or LibreOffice Writer (ISO/IEC 29500-1:2016, WordprocessingML): headings,
 * lists, tables and links are such, with the language that they are checked in.
 *
 * <p>Nothing is ever fetched. One document is made at a time, as it is held in memory while it is made; others wait their
 * turn.
 */
@Component
public final class Docx {
    private static final MediaType TYPE =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /** The file's content. */
    public byte[] of(Paper paper) {
        return Press.alone(() -> write(paper));
    }

    private static byte[] write(Paper paper) {
        var body = Body.of(paper);
        try (var sheets = new DocxSheets(paper)) {
            new DocxWriter(sheets).write(body);
            var file = new ByteArrayOutputStream();
            sheets.document().write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a file for whoever asked for it, by a name without {@code .docx}. */
    public ResponseEntity<byte[]> download(Paper paper, String name) {
        return Download.of(of(paper), name + ".docx", TYPE);
    }
}
