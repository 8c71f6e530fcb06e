package sk.jadro.base.files;

import java.util.UUID;

/**
 * A picture as pages refer to it; it never changes.
 *
 * @param width in pixels, as are the others
 * @param previewWidth at most 1280
 */
public record Picture(UUID id, int width, int height, int previewWidth, int previewHeight) {
    /** Where it stands below the partnership's home. */
    public String path() {
        return "/files/" + id;
    }

    public String previewPath() {
        return path() + "/preview";
    }
}
