package sk.jadro.base.files;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;

/**
 * How a camera was held, which viewers make good for: Exif's tag 0x0112.
 *
 * @param value 1 (upright) to 8
 */
record Orientation(int value) {
    static final Orientation UPRIGHT = new Orientation(1);

    /** @param exif the TIFF structure that Exif is */
    static Orientation of(byte[] exif) {
        try {
            var metadata = new Metadata();
            new ExifReader().extract(new ByteArrayReader(exif), metadata);
            var directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            return directory != null && directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? of(directory.getInt(ExifIFD0Directory.TAG_ORIENTATION))
                    : UPRIGHT;
        } catch (MetadataException | RuntimeException broken) {
            // Metadata that nobody can read turn nothing; they are not kept anyway.
            return UPRIGHT;
        }
    }

    private static Orientation of(int value) {
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
    }

    boolean isUpright() {
        return value == 1;
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return value >= 5;
    }

    /** What turns a picture of this size upright. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
