package sk.jadro.base.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.Row;

/** The pictures' rows. Their bytes go in and come out in pieces, so that no picture is ever in memory whole. */
@Component
class PictureStore {
    private final Db db;
    private final Clock clock;

    PictureStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What is kept of a rendition beside its bytes. */
    record Kept(UUID file, int width, String mediaType, long size) {}

    UUID add(NewPicture picture) {
        var id = Ids.next();
        db.sql("insert into file (partnership_id, id, created_at) values (:partnership, :id, :now)")
                .set("id", id)
                .set("now", clock.instant())
                .run();
        for (var rendition : picture.renditions()) {
            add(id, rendition);
        }
        return id;
    }

    private void add(UUID file, Rendition rendition) {
        try {
            db.sql("""
                    insert into rendition (partnership_id, file_id, width, height, media_type, content)
                    values (:partnership, :file, :width, :height, :media_type, :content)
                    """)
                    .set("file", file)
                    .set("width", rendition.width())
                    .set("height", rendition.height())
                    .set("media_type", rendition.mediaType())
                    .set("content", new SqlBinaryValue(new FileSystemResource(rendition.file()), rendition.size()))
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole picture. */
    Optional<Kept> whole(UUID file) {
        return db.sql("""
                select file_id, width, media_type, octet_length(content)::bigint as size from rendition
                where partnership_id = :partnership and file_id = :file
                order by width desc
                limit 1
                """).set("file", file).first(PictureStore::kept);
    }

    Optional<Kept> ofWidth(UUID file, int width) {
        return db.sql("""
                select file_id, width, media_type, octet_length(content)::bigint as size from rendition
                where partnership_id = :partnership and file_id = :file and width = :width
                """).set("file", file).set("width", width).first(PictureStore::kept);
    }

    /** Some of a rendition's bytes; empty if it is gone. PostgreSQL fetches no more of it than these. */
    Optional<byte[]> slice(Kept rendition, long offset, int length) {
        return db.sql("""
                select substring(content from cast(:from as int) for :length) as bytes from rendition
                where partnership_id = :partnership and file_id = :file and width = :width
                """)
                .set("from", offset + 1)
                .set("length", length)
                .set("file", rendition.file())
                .set("width", rendition.width())
                .first(row -> row.bytes("bytes"));
    }

    void remove(UUID id) {
        db.sql("delete from file where partnership_id = :partnership and id = :id")
                .set("id", id)
                .run();
    }

    private static Kept kept(Row row) {
        return new Kept(row.uuid("file_id"), row.integer("width"), row.string("media_type"), row.number("size"));
    }
}
