package sk.jadro.base.files;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import sk.jadro.base.db.Db;
import sk.jadro.base.edit.ChiefEditor;
import sk.jadro.base.files.PictureStore.Kept;
import sk.jadro.base.web.NotFound;
import sk.jadro.base.web.Page;

/** The pictures at their addresses; those that belong to nothing published are shown to coordinators only. */
@Controller
class PicturePages {
    /** Asked for each time, by its tag, so that one that is withdrawn is gone at once. */
    private static final CacheControl WHILE_PUBLISHED = CacheControl.noCache().cachePublic();

    private final Pictures pictures;
    private final PictureStore store;
    private final Deliveries deliveries;
    private final Db db;

    PicturePages(Pictures pictures, PictureStore store, Deliveries deliveries, Db db) {
        this.pictures = pictures;
        this.store = store;
        this.deliveries = deliveries;
        this.db = db;
    }

    @GetMapping("/{partnership}/files/{id}")
    View whole(Page page, @PathVariable UUID id) {
        return answer(page, id, () -> store.whole(id));
    }

    @GetMapping("/{partnership}/files/{id}/{width}")
    View narrower(Page page, @PathVariable UUID id, @PathVariable int width) {
        return answer(page, id, () -> store.ofWidth(id, width));
    }

    private View answer(Page page, UUID id, Supplier<Optional<Kept>> find) {
        var partnership = page.here().id();
        var published = pictures.isPublished(partnership, id);
        if (!published && !page.may(ChiefEditor.class)) {
            throw new NotFound();
        }
        var rendition = db.in(partnership, find).orElseThrow(NotFound::new);
        return deliveries.of(
                new Delivery(
                        rendition.mediaType(),
                        rendition.size(),
                        rendition.file() + "-" + rendition.width(),
                        published ? WHILE_PUBLISHED : CacheControl.noStore(),
                        Map.of()),
                (offset, length) -> db.in(partnership, () -> store.slice(rendition, offset, length)));
    }
}
