package sk.jadro.documents;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.files.CheckedFile;
import sk.jadro.base.files.SentFiles;
import sk.jadro.base.open.PublicIndexes;
import sk.jadro.base.text.Invalid;
import sk.jadro.base.text.Text;
import sk.jadro.base.web.Form;
import sk.jadro.coordinators.Coordinator;

/** The files that a document has. */
@Component
class DocumentFiles {
    private final Db db;
    private final DocumentFileStore store;
    private final SentFiles sent;
    private final PublicIndexes indexes;
    private final Clock clock;

    DocumentFiles(Db db, DocumentFileStore store, SentFiles sent, PublicIndexes indexes, Clock clock) {
        this.db = db;
        this.store = store;
        this.sent = sent;
        this.indexes = indexes;
        this.clock = clock;
    }

    List<DocumentFile> of(PartnershipId partnership, Document document) {
        return db.in(partnership, () -> store.of(document.id()));
    }

    /**
     * Puts what was sent on top of a document's files; what can't be accepted, the form says.
     *
     * @return whether it was accepted
     */
    boolean put(Coordinator by, Document document, Form form, @Nullable MultipartFile file) throws IOException {
        var news = DocumentForm.news(form);
        if (!form.isValid()) {
            return false;
        }
        try {
            sent.take(file, checked -> db.in(by.partnership(), () -> put(document.id(), checked, news)));
            return true;
        } catch (Invalid e) {
            form.reject("file", e);
            return false;
        }
    }

    /** Puts a file on top of a document's; one that is the same as the latest changes nothing. Called inside the partnership. */
    void put(UUID document, CheckedFile file, Text news) {
        var isLatest = store.of(document).stream()
                .filter(one -> !one.takenBack())
                .findFirst()
                .filter(latest -> latest.digest().equals(file.digest()))
                .isPresent();
        if (isLatest) {
            throw new Invalid("documents.problem.same");
        }
        store.add(document, file, news);
        indexes.update(document);
    }

    /** False if there is no such file whose content is kept still. */
    boolean takeBack(Coordinator by, UUID document, int number) {
        return db.in(by.partnership(), () -> seen(document, store.takeBack(document, number, clock.instant())));
    }

    /** Undoes that; likewise. */
    boolean giveBack(Coordinator by, UUID document, int number) {
        return db.in(by.partnership(), () -> seen(document, store.takeBack(document, number, null)));
    }

    private boolean seen(UUID document, boolean changed) {
        indexes.update(document);
        return changed;
    }
}
