package sk.jadro.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.files.Pictures;
import sk.jadro.base.text.YamlFile;
import sk.jadro.events.Events;
import sk.jadro.partnership.Publication;
import sk.jadro.partnership.SampleContent;

/** The drawing of a sample meeting. */
@Component
@Order(24)
class GraphicRecordSample implements SampleContent {
    private final Db db;
    private final Events events;
    private final GraphicRecords records;
    private final Pictures pictures;

    GraphicRecordSample(Db db, Events events, GraphicRecords records, Pictures pictures) {
        this.db = db;
        this.events = events;
        this.records = records;
        this.pictures = pictures;
    }

    @Override
    public void add() {
        for (var sample :
                YamlFile.read(GraphicRecordSample.class, "sample.yaml").parts("records")) {
            var event = events.bySlug(db.current(), sample.string("event")).orElseThrow();
            draw(event.id(), sample.string("file"));
            var draft = new GraphicRecordDraft(
                    sample.text("title"), sample.string("author"), sample.text("alt"), Publication.PUBLISHED, false);
            records.describe(event.id(), draft);
        }
    }

    @Override
    public void removePeople() {
        // Nobody is drawn by name.
    }

    @Override
    public void withdraw() {
        // It goes out of sight with its event.
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
