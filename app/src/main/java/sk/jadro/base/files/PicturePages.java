package sk.jadro.base.files;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import sk.jadro.base.db.Db;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;

/** The pictures at their addresses; those that belong to nothing published are shown to coordinators only. */
@Controller
class PicturePages {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Pictures pictures;
    private final PictureStore store;
    private final Db db;

    PicturePages(Pictures pictures, PictureStore store, Db db) {
        this.pictures = pictures;
        this.store = store;
        this.db = db;
    }

    @GetMapping("/{partnership}/files/{id}")
    ResponseEntity<byte[]> whole(Page page, @PathVariable UUID id, WebRequest request) {
        return answer(page, id, request, "\"" + id + "\"", store::whole);
    }

    @GetMapping("/{partnership}/files/{id}/preview")
    ResponseEntity<byte[]> preview(Page page, @PathVariable UUID id, WebRequest request) {
        return answer(page, id, request, "\"" + id + "-preview\"", store::preview);
    }

    private ResponseEntity<byte[]> answer(
            Page page, UUID id, WebRequest request, String etag, Function<UUID, Optional<Rendition>> find) {
        var partnership = page.here().id();
        var published = pictures.isPublished(partnership, id);
        if (!published && !page.coordinator()) {
            throw new NotFound();
        }
        var caching = published ? FOR_EVER : CacheControl.noStore();
        if (published && request.checkNotModified(etag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(caching)
                    .eTag(etag)
                    .build();
        }
        var rendition = db.in(partnership, () -> find.apply(id)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(rendition.mediaType()))
                .cacheControl(caching)
                .eTag(etag)
                .body(rendition.bytes());
    }
}
