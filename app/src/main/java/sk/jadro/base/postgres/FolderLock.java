package sk.jadro.base.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A data folder's lock: of all Jadros on this machine, one at a time owns the folder and its server. The system lets go
 * of it when its holder dies, however it dies.
 */
final class FolderLock implements AutoCloseable {
    /** What a lock's holder is and does; written into the file, for those who find the lock taken. */
    enum Holder {
        /** A command, which ends soon, so that waiting is worth while. */
        COMMAND,
        /** A Jadro that runs for long, and is just starting or stopping its server. */
        CHANGING_APP,
        /** A Jadro that runs for long, and whose server can be used by others. */
        SERVING_APP;

        boolean isApp() {
            return this != COMMAND;
        }
    }

    /**
     * The locks held by this very process. The file's lock can't tell: it belongs to the whole process, and merely
     * opening and closing the file once more would drop it (fcntl(2), POSIX).
     */
    private static final Map<Path, Holder> HELD_HERE = new HashMap<>();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock without waiting; empty when someone else has it. */
    static Optional<FolderLock> tryToTake(DataFolder folder, Holder holder) {
        synchronized (HELD_HERE) {
            var file = folder.lock();
            if (HELD_HERE.containsKey(file)) {
                return Optional.empty();
            }
            try {
                var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (channel.tryLock() == null) {
                    channel.close();
                    return Optional.empty();
                }
                var lock = new FolderLock(file, channel);
                lock.holderIs(holder);
                return Optional.of(lock);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Who has the lock that {@link #tryToTake} found taken; empty in the moment in which that changes. */
    static Optional<Holder> holder(DataFolder folder) {
        synchronized (HELD_HERE) {
            var here = HELD_HERE.get(folder.lock());
            return here != null ? Optional.of(here) : holderInFile(folder.lock());
        }
    }

    /** Tells others what the holder is doing now. */
    void holderIs(Holder holder) {
        synchronized (HELD_HERE) {
            HELD_HERE.put(file, holder);
            try {
                channel.truncate(0).write(ByteBuffer.wrap(holder.name().getBytes(UTF_8)), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        synchronized (HELD_HERE) {
            HELD_HERE.remove(file);
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Optional<Holder> holderInFile(Path file) {
        try {
            var name = Files.readString(file);
            return Arrays.stream(Holder.values())
                    .filter(holder -> holder.name().equals(name))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
