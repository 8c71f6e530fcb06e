package sk.jadro.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sk.jadro.base.files.Pictures;
import sk.jadro.base.text.SampleFile;
import sk.jadro.partnership.Publication;

/** The drawing of a sample meeting. */
@Component
class GraphicRecordSample {
    private final GraphicRecords records;
    private final Pictures pictures;

    GraphicRecordSample(GraphicRecords records, Pictures pictures) {
        this.records = records;
        this.pictures = pictures;
    }

    void add(UUID event, SampleFile sample) {
        if (!sample.has("graphic_record")) {
            return;
        }
        var record = sample.part("graphic_record");
        draw(event, record.string("file"));
        var draft = new GraphicRecordDraft(
                record.text("title"), record.string("author"), record.text("alt"), Publication.PUBLISHED, false);
        records.describe(event, draft, 1);
    }

    private void draw(UUID event, String file) {
        try (var drawing = new ClassPathResource(file, GraphicRecordSample.class).getInputStream();
                var picture = pictures.developOwn(drawing)) {
            records.draw(event, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
