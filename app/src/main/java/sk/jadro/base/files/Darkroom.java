package sk.jadro.base.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import sk.jadro.base.text.Invalid;

/**
 * Makes pictures that can be shown out of files that people send: verified by content, turned upright, not larger than
 * anybody needs, and written anew, so that nothing of the sent bytes remains, positions and names in metadata included.
 * That happens in a {@linkplain DarkroomProcess process of its own}, one picture at a time.
 */
@Component
class Darkroom {
    private final Semaphore turn = new Semaphore(1, true);

    /** @throws Invalid if it is too large or no picture of a known kind */
    NewPicture develop(InputStream upload, Prints prints) throws IOException {
        if (!takeTurn()) {
            throw new Invalid("files.problem.busy");
        }
        try {
            return developed(upload, folder -> DarkroomProcess.develop(folder, prints));
        } finally {
            turn.release();
        }
    }

    /** The same for a picture that this house brought along: here and now. */
    NewPicture developOwn(InputStream own) throws IOException {
        return developed(own, folder -> Development.of(folder.resolve(DarkroomProcess.SENT), folder, Prints.FOR_PAGES));
    }

    private interface Work {
        List<Rendition> develop(Path folder) throws IOException;
    }

    private static NewPicture developed(InputStream upload, Work work) throws IOException {
        var folder = Files.createTempDirectory("jadro-picture-");
        var isDone = false;
        try {
            save(upload, folder.resolve(DarkroomProcess.SENT));
            var picture = new NewPicture(folder, work.develop(folder));
            isDone = true;
            return picture;
        } finally {
            if (!isDone) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static void save(InputStream upload, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[1 << 16];
            var size = 0L;
            for (int read = upload.read(piece); read >= 0; read = upload.read(piece)) {
                size += read;
                if (size > SentPicture.MAX_BYTES) {
                    throw new Invalid("files.problem.too-large", SentPicture.MAX_MEGABYTES);
                }
                out.write(piece, 0, read);
            }
        }
    }

    private boolean takeTurn() {
        try {
            return turn.tryAcquire(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
