package sk.jadro.base.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A picture that was checked and written anew, to be {@linkplain Pictures#add added}; in files until it is closed. */
public final class NewPicture implements AutoCloseable {
    private final Path folder;
    private final List<Rendition> renditions;

    NewPicture(Path folder, List<Rendition> renditions) {
        this.folder = folder;
        this.renditions = List.copyOf(renditions);
    }

    /** The widest first. */
    List<Rendition> renditions() {
        return renditions;
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
