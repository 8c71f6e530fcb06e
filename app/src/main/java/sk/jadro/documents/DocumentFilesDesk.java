package sk.jadro.documents;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.Form;
import sk.jadro.base.web.Html;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.base.web.Redirect;
import sk.jadro.coordinators.Coordinator;

/** Where those who coordinate put a document's files, and take one back. */
@Controller
class DocumentFilesDesk {
    private final Db db;
    private final DocumentStore documents;
    private final DocumentFiles files;

    DocumentFilesDesk(Db db, DocumentStore documents, DocumentFiles files) {
        this.db = db;
        this.documents = documents;
        this.files = files;
    }

    record DocumentFilesView(Page page, Form form, Document document, List<DocumentFile> files) {}

    @GetMapping("/{partnership}/desk/documents/{id}/files")
    Html list(Page page, Coordinator by, @PathVariable UUID id) {
        return shown(page, Form.empty(), by, existing(by, id));
    }

    @PostMapping("/{partnership}/desk/documents/{id}/files")
    View put(
            Page page,
            Form form,
            Coordinator by,
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        var document = existing(by, id);
        return files.put(by, document, form, file)
                ? back(page, id).saying("documents.notice.put")
                : shown(page, form, by, document).rejected();
    }

    @PostMapping("/{partnership}/desk/documents/{id}/files/{number}/removal")
    View takeBack(Page page, Coordinator by, @PathVariable UUID id, @PathVariable String number) {
        return done(files.takeBack(by, id, Numbers.of(number)), page, id, "documents.notice.taken-back");
    }

    @PostMapping("/{partnership}/desk/documents/{id}/files/{number}/return")
    View giveBack(Page page, Coordinator by, @PathVariable UUID id, @PathVariable String number) {
        return done(files.giveBack(by, id, Numbers.of(number)), page, id, "documents.notice.back");
    }

    private static View done(boolean found, Page page, UUID id, String notice) {
        if (!found) {
            throw new NotFound();
        }
        return back(page, id).saying(notice);
    }

    private static Redirect back(Page page, UUID id) {
        return Redirect.to(page, Document.DESK + "/" + id + "/files");
    }

    private Html shown(Page page, Form form, Coordinator by, Document document) {
        return Html.of(
                        "documents/documentFiles",
                        new DocumentFilesView(page, form, document, files.of(by.partnership(), document)))
                .keptSecret();
    }

    private Document existing(Coordinator by, UUID id) {
        return db.in(by.partnership(), () -> documents.byId(id)).orElseThrow(NotFound::new);
    }
}
