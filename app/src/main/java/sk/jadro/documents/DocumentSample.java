package sk.jadro.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.files.SentFiles;
import sk.jadro.base.open.Reference;
import sk.jadro.base.paper.Paper;
import sk.jadro.base.paper.Pdfs;
import sk.jadro.base.text.Lang;
import sk.jadro.base.text.YamlFile;
import sk.jadro.events.Events;
import sk.jadro.partnership.SampleContent;

/** Invented documents: one of the partnership, as a PDF, and one of a meeting, as plain text. */
@Component
@Order(46)
class DocumentSample implements SampleContent {
    private static final String ROOT = "https://jadro.example";

    private final Db db;
    private final DocumentStore store;
    private final DocumentFiles files;
    private final SentFiles sent;
    private final Events events;
    private final Pdfs pdfs;

    DocumentSample(Db db, DocumentStore store, DocumentFiles files, SentFiles sent, Events events, Pdfs pdfs) {
        this.db = db;
        this.store = store;
        this.files = files;
        this.sent = sent;
        this.events = events;
        this.pdfs = pdfs;
    }

    @Override
    public void add() {
        for (var document : YamlFile.read(DocumentSample.class, "sample.yaml").parts("documents")) {
            var id = store.add(
                    new DocumentDraft(about(document), document.text("title"), document.text("summary"), null), true);
            try {
                sent.own(
                        new ByteArrayInputStream(content(document)),
                        file -> files.put(id, file, document.text("news")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private byte[] content(YamlFile document) {
        var title = document.text("title").sk();
        return document.has("html")
                ? pdfs.of(new Paper(Lang.SK, title, title, ROOT, document.string("html")))
                : document.string("plain").getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable Reference about(YamlFile document) {
        return document.has("event")
                ? new Reference(
                        DocumentSections.EVENTS,
                        events.bySlug(db.current(), document.string("event"))
                                .orElseThrow()
                                .id())
                : null;
    }

    @Override
    public void withdraw() {
        store.withdrawSample();
    }
}
