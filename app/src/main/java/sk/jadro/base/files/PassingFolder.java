package sk.jadro.base.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A folder for what is being looked at; closed, it is gone with all that lies in it. */
record PassingFolder(Path path) implements AutoCloseable {
    PassingFolder() throws IOException {
        this(Files.createTempDirectory("jadro-sent-"));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
    }
}
