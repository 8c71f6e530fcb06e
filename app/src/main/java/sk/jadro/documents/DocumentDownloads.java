package sk.jadro.documents;

import java.util.function.Predicate;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.files.Deliveries;
import sk.jadro.base.files.Delivery;
import sk.jadro.base.text.Slug;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Numbers;
import sk.jadro.base.web.Page;
import sk.jadro.coordinators.Coordinator;

/** The files at their addresses: always to be saved, never shown within the site, and by a name that says what they are. */
@Controller
class DocumentDownloads {
    /** Asked for each time, by its tag, so that one that is taken back is gone at once. */
    private static final CacheControl WHILE_PUBLISHED = CacheControl.noCache().cachePublic();

    private final Db db;
    private final DocumentStore documents;
    private final DocumentFileStore files;
    private final Deliveries deliveries;

    DocumentDownloads(Db db, DocumentStore documents, DocumentFileStore files, Deliveries deliveries) {
        this.db = db;
        this.documents = documents;
        this.files = files;
        this.deliveries = deliveries;
    }

    private record Found(Document document, DocumentFile file) {
        boolean isPublic() {
            return document.isPublic() && !file.takenBack();
        }

        String name(Page page) {
            var title = Slug.from(document.title().in(page.lang()));
            return title + "-" + file.number() + "." + file.kind().ending();
        }
    }

    @GetMapping("/{partnership}/documents/{number}/file")
    View latest(Page page, @PathVariable String number) {
        return answer(page, find(page, number, file -> !file.takenBack()));
    }

    @GetMapping("/{partnership}/documents/{number}/files/{version}")
    View one(Page page, @PathVariable String number, @PathVariable String version) {
        var wanted = Numbers.of(version);
        return answer(page, find(page, number, file -> file.number() == wanted));
    }

    private Found find(Page page, String number, Predicate<DocumentFile> which) {
        return db.in(
                page.here().id(),
                () -> documents
                        .byNumber(Numbers.of(number))
                        .flatMap(document -> files.of(document.id()).stream()
                                .filter(which)
                                .findFirst()
                                .map(file -> new Found(document, file)))
                        .filter(found -> found.isPublic() || page.may(Coordinator.class))
                        .orElseThrow(NotFound::new));
    }

    private View answer(Page page, Found found) {
        var partnership = page.here().id();
        var document = found.document().id();
        var file = found.file();
        var caching = found.isPublic() ? WHILE_PUBLISHED : CacheControl.noStore();
        return deliveries.of(
                Delivery.toBeSaved(found.name(page), file.kind(), file.size(), file.digest(), caching),
                (offset, length) -> db.in(partnership, () -> files.slice(document, file.number(), offset, length)));
    }
}
