package sk.jadro.walks;

import java.time.Instant;
import java.util.UUID;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.text.Text;
import sk.jadro.base.ui.Edited;
import sk.jadro.partnership.Publication;

/**
 * A walk through the town.
 *
 * @param draft what is written of it
 * @param version counts its changes, so that two people editing at once notice each other
 */
record Walk(UUID id, WalkDraft draft, boolean archived, int version) {
    Text title() {
        return draft.title();
    }

    Instant startsAt() {
        return draft.startsAt();
    }

    /** The address of its page below the partnership's. */
    String path() {
        return "/walks/" + draft.slug();
    }

    /** Whether readers see it. */
    boolean isPublic() {
        return draft.publication() == Publication.PUBLISHED && !archived;
    }

    Edition<WalkDraft> edition() {
        return new Edition<>(draft, version);
    }

    Edited edited() {
        return new Edited(title(), "/desk/walks/" + id, path(), isPublic(), archived);
    }
}
