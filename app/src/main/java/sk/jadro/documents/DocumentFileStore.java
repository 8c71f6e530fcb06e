package sk.jadro.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.files.CheckedFile;
import sk.jadro.base.files.FileKind;
import sk.jadro.base.text.Text;

/**
 * The files of documents. Their bytes go in and come out in pieces, so that none is ever in memory whole. Called inside the
 * partnership.
 */
@Component
class DocumentFileStore {
    static final String COLUMNS =
            "f.number, f.kind, f.size, f.digest, f.news_sk, f.news_en, f.sent_at, f.taken_back_at";

    private final Db db;
    private final Clock clock;

    DocumentFileStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** All of a document's whose content is kept still, the latest first. */
    List<DocumentFile> of(UUID document) {
        return db.sql("select " + COLUMNS + """
                 from document_file f
                where f.partnership_id = :partnership and f.document_id = :document and f.content is not null
                order by f.number desc limit 200
                """).set("document", document).list(DocumentFileStore::file);
    }

    /** Puts a file on top of those that a document has; two that are sent at once wait for each other. */
    void add(UUID document, CheckedFile file, Text news) {
        db.sql("select id from document where partnership_id = :partnership and id = :document for update")
                .set("document", document)
                .first(row -> row.uuid("id"));
        db.sql("""
                insert into document_file (
                    partnership_id, document_id, number, kind, size, digest, news_sk, news_en, sent_at, content)
                select :partnership, :document, coalesce(max(number), 0) + 1, :kind, :size, :digest, :news_sk, :news_en, :now, :content
                from document_file where partnership_id = :partnership and document_id = :document
                """)
                .set("document", document)
                .set("kind", file.kind())
                .set("size", file.size())
                .set("digest", file.digest())
                .set("news", news)
                .set("now", clock.instant())
                .set("content", new SqlBinaryValue(new FileSystemResource(file.path()), file.size()))
                .run();
    }

    /**
     * @param when it is taken out of readers' sight; null gives it back
     * @return false if it is not there to be
     */
    boolean takeBack(UUID document, int number, @Nullable Instant when) {
        return db.sql("""
                update document_file set taken_back_at = :when
                where partnership_id = :partnership and document_id = :document and number = :number and content is not null
                """)
                        .set("document", document)
                        .set("number", number)
                        .set("when", when)
                        .run()
                > 0;
    }

    /** Forgets the content of those that were taken back before then, but not that they were; how many. */
    int forget(Instant before) {
        return db.sql("""
                update document_file set content = null
                where partnership_id = :partnership and taken_back_at < :before and content is not null
                """).set("before", before).run();
    }

    /** Some of a file's bytes; empty if readers don't get it any more. PostgreSQL fetches no more of it than these. */
    Optional<byte[]> slice(UUID document, int number, long offset, int length) {
        return db.sql("""
                select substring(content from cast(:from as int) for :length) as bytes from document_file
                where partnership_id = :partnership and document_id = :document and number = :number and content is not null
                """)
                .set("from", offset + 1)
                .set("length", length)
                .set("document", document)
                .set("number", number)
                .first(row -> row.bytes("bytes"));
    }

    static DocumentFile file(Row row) {
        return new DocumentFile(
                row.integer("number"),
                row.constant("kind", FileKind.class),
                row.integer("size"),
                row.string("digest"),
                row.text("news"),
                row.instant("sent_at"),
                row.instantOrNull("taken_back_at") != null);
    }
}
