package sk.jadro.base.files;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;

/** The attachments' rows. Their bytes go in and come out in pieces, so that none is ever in memory whole. */
@Component
class AttachmentStore {
    private final Db db;
    private final Clock clock;

    AttachmentStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(UUID thing, CheckedFile file) {
        db.sql("""
                insert into attachment (partnership_id, thing_id, number, name, kind, size, digest, content, added_at)
                select :partnership, :thing, coalesce(max(number), 0) + 1, :name, :kind, :size, :digest, :content, :now
                from attachment where partnership_id = :partnership and thing_id = :thing
                """)
                .set("thing", thing)
                .set("name", file.name())
                .set("kind", file.kind())
                .set("size", file.size())
                .set("digest", file.digest())
                .set("content", new SqlBinaryValue(new FileSystemResource(file.path()), file.size()))
                .set("now", clock.instant())
                .run();
    }

    Map<UUID, List<Attachment>> of(Collection<UUID> things) {
        if (things.isEmpty()) {
            return Map.of();
        }
        var all = db.sql("""
                select thing_id, number, name, kind, size, digest from attachment
                where partnership_id = :partnership and thing_id = any(cast(:things as uuid[]))
                order by thing_id, number
                """).set("things", things).list(AttachmentStore::attachment);
        return all.stream().collect(Collectors.groupingBy(Attachment::thing));
    }

    Optional<Attachment> one(UUID thing, int number) {
        return db.sql("""
                select thing_id, number, name, kind, size, digest from attachment
                where partnership_id = :partnership and thing_id = :thing and number = :number
                """).set("thing", thing).set("number", number).first(AttachmentStore::attachment);
    }

    /** Some of a file's bytes; empty if it is gone. PostgreSQL fetches no more of it than these. */
    Optional<byte[]> slice(UUID thing, int number, long offset, int length) {
        return db.sql("""
                select substring(content from cast(:from as int) for :length) as bytes from attachment
                where partnership_id = :partnership and thing_id = :thing and number = :number
                """)
                .set("from", offset + 1)
                .set("length", length)
                .set("thing", thing)
                .set("number", number)
                .first(row -> row.bytes("bytes"));
    }

    void remove(UUID thing) {
        db.sql("delete from attachment where partnership_id = :partnership and thing_id = :thing")
                .set("thing", thing)
                .run();
    }

    private static Attachment attachment(Row row) {
        return new Attachment(
                row.uuid("thing_id"),
                row.integer("number"),
                row.string("name"),
                row.constant("kind", FileKind.class),
                row.integer("size"),
                row.string("digest"));
    }
}
