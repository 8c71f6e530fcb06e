package sk.jadro.base.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.text.Invalid;

/**
 * The pictures that people uploaded. PNG, JPEG and WebP are taken, up to 20 MB and 50 megapixels (16 of WebP); what is
 * kept was written anew without any metadata, at most 5,000 pixels a side, together with narrower renditions for pages.
 */
@Component
public class Pictures {
    private final Darkroom darkroom;
    private final PictureStore store;
    private final List<FileUse> uses;

    Pictures(Darkroom darkroom, PictureStore store, List<FileUse> uses) {
        this.darkroom = darkroom;
        this.store = store;
        this.uses = uses;
    }

    /**
     * Checks what was sent and writes it anew, which takes seconds for a large one: not to be done in a transaction.
     *
     * @throws Invalid if it is too large or no picture
     */
    public NewPicture develop(InputStream upload) throws IOException {
        return darkroom.develop(upload, Prints.FOR_PAGES);
    }

    /** The same for a picture that this house brought along, which harms nobody. */
    public NewPicture developOwn(InputStream own) throws IOException {
        return darkroom.developOwn(own);
    }

    /** Keeps a picture. Called inside a partnership. */
    public UUID add(NewPicture picture) {
        return store.add(picture);
    }

    /** Called inside a partnership, once nothing refers to it. */
    public void remove(UUID id) {
        store.remove(id);
    }

    /** Whether anybody may see it. */
    boolean isPublished(PartnershipId partnership, UUID id) {
        return uses.stream().anyMatch(use -> use.isPublished(partnership, id));
    }
}
