package sk.jadro.records;

import org.jspecify.annotations.Nullable;
import sk.jadro.base.files.Picture;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;

/**
 * The drawing of a meeting. Published only with a title and a text that says the same.
 *
 * @param waiting another drawing, which takes the published one's place once its words are checked
 * @param author whoever drew it, as they want to be named; may be empty
 * @param alternative CommonMark: what stands on the drawing, for those who don't see it
 * @param version counts its changes
 */
record GraphicRecord(
        Picture picture,
        @Nullable Picture waiting,
        Text title,
        String author,
        Text alternative,
        Publication publication,
        int version) {

    GraphicRecordDraft draft() {
        return new GraphicRecordDraft(title, author, alternative, publication, waiting != null);
    }

    boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }
}
