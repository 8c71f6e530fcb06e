package sk.jadro.base.backup;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import sk.jadro.base.db.DatabaseSettings;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PartnershipId;
import sk.jadro.base.jobs.Hourly;
import sk.jadro.base.text.Refused;

/**
 * The ids of what was erased, no words, in a file beside the backups: whoever restores one has them erased again. An id
 * waits in a row until it stands in the file, so that a full disk keeps nobody from being erased.
 */
@Component
public class ErasedIds implements Hourly {
    /** Its name, in the folder of backups or, where there is none, in the data folder. */
    public static final String FILE = "erased.txt";

    private static final Logger LOG = LoggerFactory.getLogger(ErasedIds.class);

    private final Db db;
    private final Path file;
    private final Clock clock;

    ErasedIds(Db db, BackupSettings backups, DatabaseSettings data, Clock clock) {
        var folder = backups.folder() == null ? data.folder() : backups.folder();
        this.db = db;
        this.file = folder.toAbsolutePath().resolve(FILE);
        this.clock = clock;
    }

    /** A line of the file. */
    public record Line(PartnershipId partnership, UUID id) {
        private static Line of(String line) {
            var words = StringUtils.delimitedListToStringArray(line.strip(), " ");
            return new Line(new PartnershipId(UUID.fromString(words[1])), UUID.fromString(words[2]));
        }
    }

    /** Notes one in the transaction that erases it. */
    public void add(UUID id) {
        db.sql("""
                insert into erased (partnership_id, id, erased_at) values (:partnership, :id, :now)
                on conflict do nothing
                """).set("id", id).set("now", clock.instant()).run();
    }

    /** Appends what waits to the file; what can't be written now is tried again within an hour. */
    public void write(PartnershipId partnership) {
        try {
            db.in(
                    partnership,
                    () -> append(db.sql(
                                    "delete from erased where partnership_id = :partnership returning id, erased_at")
                            .list(row -> row.instant("erased_at") + " " + partnership + " " + row.uuid("id") + "\n")));
        } catch (UncheckedIOException e) {
            LOG.error("{} was not written, though a restored backup would bring back who was erased", file, e);
        }
    }

    @Override
    public void round(PartnershipId partnership) {
        write(partnership);
    }

    /**
     * What such a file says.
     *
     * @throws Refused if it is none
     */
    public static List<Line> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(Line::of).toList();
        } catch (IOException | UncheckedIOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Refused(file + " is no list of erased ids: " + e.getMessage());
        }
    }

    private void append(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(file, Set.of(CREATE, WRITE, APPEND, DSYNC), mode)) {
                // As one piece, so that several nodes' lines don't mix.
                channel.write(ByteBuffer.wrap(
                        lines.stream().collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
