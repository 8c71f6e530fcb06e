package sk.jadro.base.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import sk.jadro.support.OwnHouse;

/** A disk in memory whose size a test chooses; only root may have one. */
final class SmallDisk implements AutoCloseable {
    /** The database goes on writing between a look at how much is taken and the new size. */
    private static final int TRIES = 50;

    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    /** With room for a database. */
    static SmallDisk mounted() throws IOException {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "only root may mount a disk");
        var path = OwnHouse.dataFolder();
        run("mount", "-t", "tmpfs", "-o", "size=1g,mode=0755", "tmpfs", path.toString());
        return new SmallDisk(path);
    }

    Path path() {
        return path;
    }

    /** Leaves no room beyond what is taken, but for a few blocks. */
    void fill() throws IOException {
        var store = Files.getFileStore(path);
        for (int i = 0; i < TRIES; i++) {
            var taken = store.getTotalSpace() - store.getUnallocatedSpace();
            if (isDone(remount(taken + (64 << 10)))) {
                return;
            }
        }
        throw new AssertionError("more was written each time");
    }

    void makeRoom() {
        run(remount(1L << 30));
    }

    @Override
    public void close() throws IOException {
        run("umount", path.toString());
        Files.deleteIfExists(path);
    }

    private String[] remount(long bytes) {
        return new String[] {"mount", "-o", "remount,size=" + bytes, path.toString()};
    }

    private static void run(String... words) {
        if (!isDone(words)) {
            throw new AssertionError(String.join(" ", words) + " failed");
        }
    }

    private static boolean isDone(String... words) {
        try {
            var process = new ProcessBuilder(words).inheritIO().start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
