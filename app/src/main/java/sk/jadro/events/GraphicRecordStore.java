package sk.jadro.events;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Row;
import sk.jadro.base.files.Picture;
import sk.jadro.partnership.Publication;

/** The graphic records' rows, at most one an event. */
@Component
class GraphicRecordStore {
    private final Db db;
    private final Clock clock;

    GraphicRecordStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<GraphicRecord> of(UUID event) {
        return db.sql("""
                select r.title_sk, r.title_en, r.author, r.alternative_sk, r.alternative_en, r.publication, r.version,
                       f.id, f.width, f.height, f.preview_width, f.preview_height
                from graphic_record r
                join file f on f.partnership_id = r.partnership_id and f.id = r.file_id
                where r.event_id = :event
                """).set("event", event).first(GraphicRecordStore::record);
    }

    /** The file of the event's record, which nobody else changes until this transaction ends. */
    Optional<UUID> lockedFile(UUID event) {
        return db.sql("select file_id from graphic_record where event_id = :event for update")
                .set("event", event)
                .first(row -> row.uuid("file_id"));
    }

    /** Sets the drawing; what was written about another one is kept, as a draft. */
    void setFile(UUID event, UUID file) {
        db.sql("""
                insert into graphic_record (event_id, file_id, title_sk, author, alternative_sk, publication, changed_at)
                values (:event, :file, '', '', '', 'draft', :now)
                on conflict (partnership_id, event_id) do update
                set file_id = :file, publication = 'draft', version = graphic_record.version + 1, changed_at = :now
                """)
                .set("event", event)
                .set("file", file)
                .set("now", clock.instant())
                .run();
    }

    /** Changes what was read as {@code version}; false if it has changed since. */
    boolean change(UUID event, GraphicRecordDraft draft, int version) {
        return db.sql("""
                update graphic_record
                set title_sk = :title_sk, title_en = :title_en, author = :author, alternative_sk = :alternative_sk,
                    alternative_en = :alternative_en, publication = :publication, version = version + 1,
                    changed_at = :now
                where event_id = :event and version = :version
                """)
                        .set("event", event)
                        .set("version", version)
                        .set("title", draft.title())
                        .set("author", draft.author())
                        .set("alternative", draft.alternative())
                        .set("publication", draft.publication())
                        .set("now", clock.instant())
                        .run()
                == 1;
    }

    void remove(UUID event) {
        db.sql("delete from graphic_record where event_id = :event")
                .set("event", event)
                .run();
    }

    boolean isPublished(UUID file) {
        return db.sql("""
                select exists (
                    select from graphic_record r
                    join event e on e.partnership_id = r.partnership_id and e.id = r.event_id
                    where r.file_id = :file and r.publication = 'published'
                      and e.publication = 'published' and not e.archived) as published
                """).set("file", file).one(row -> row.bool("published"));
    }

    private static GraphicRecord record(Row row) {
        return new GraphicRecord(
                new Picture(
                        row.uuid("id"),
                        row.integer("width"),
                        row.integer("height"),
                        row.integer("preview_width"),
                        row.integer("preview_height")),
                row.text("title"),
                row.string("author"),
                row.text("alternative"),
                row.constant("publication", Publication.class),
                row.integer("version"));
    }
}
