package sk.jadro.base.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL can't be had from this data folder. The message is one English sentence for the person at the
 * shell: it names the folder, says what is wrong and, where something can be done, what.
 */
public final class DataFolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence with a {@code %s} or {@code %d} for each of the values */
    DataFolderException(String sentence, @Nullable Object... values) {
        super(sentence.formatted(values));
    }

    /** What an error of the file system means to the person who chose the folder. */
    static DataFolderException of(Path folder, IOException error) {
        var reason = String.valueOf(error.getMessage());
        if (reason.contains("No space left") || reason.contains("Disk quota exceeded")) {
            return new DataFolderException(
                            "The disk that holds the data folder %s is full: make room on it and start again.", folder)
                    .causedBy(error);
        }
        if (error instanceof AccessDeniedException
                || reason.contains("Read-only file system")
                || reason.contains("Operation not permitted")) {
            return notWritable(folder).causedBy(error);
        }
        return new DataFolderException("The data folder %s can't be used: %s.", folder, error).causedBy(error);
    }

    static DataFolderException notWritable(Path folder) {
        return new DataFolderException("""
                The user “%s” may not write into the data folder %s: \
                choose another folder by --data, or give them that one.\
                """, System.getProperty("user.name"), folder);
    }

    DataFolderException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }
}
