package sk.jadro.records;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.edit.Editable;
import sk.jadro.base.edit.Edition;
import sk.jadro.base.files.Picture;
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Reference;
import sk.jadro.base.text.Text;
import sk.jadro.partnership.Publication;

/** The graphic records' rows, at most one an event. */
@Component
class GraphicRecordStore implements Editable<GraphicRecordDraft> {
    private final Db db;
    private final Clock clock;

    GraphicRecordStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Bean
    static PublicTables graphicRecordTables() {
        return PublicTables.of("graphic_record");
    }

    /** The drawings that belong to an event's record. */
    record Drawings(UUID shown, @Nullable UUID waiting, Publication publication) {}

    /** Whether readers see them or not. */
    Map<UUID, GraphicRecord> of(List<UUID> events) {
        record Found(UUID event, GraphicRecord record) {}
        return db.sql("""
                select event_id, title_sk, title_en, author, alternative_sk, alternative_en, publication, version, file_id,
                       waiting_file_id,
                       array(select width || 'x' || height from rendition f
                             where f.partnership_id = :partnership and f.file_id = r.file_id) as sizes,
                       array(select width || 'x' || height from rendition f
                             where f.partnership_id = :partnership and f.file_id = r.waiting_file_id)
                           as waiting_sizes
                from graphic_record r
                where r.partnership_id = :partnership and event_id = any (cast(:events as uuid[]))
                """).set("events", events).list(row -> new Found(row.uuid("event_id"), record(row))).stream()
                .collect(Collectors.toMap(Found::event, Found::record));
    }

    @Bean
    PublicKind<PublicRecord> publicGraphicRecords() {
        return PublicKind.of(
                        "graphic-record",
                        "graphic-records",
                        "records",
                        PublicRecord::event,
                        PublicRecord::path,
                        new PublicRecords())
                .title("records.title", PublicRecord::title)
                .markdown("alternative", "records.alternative", PublicRecord::alternative)
                .told(record ->
                        News.of("records.news", record.alternative()).about(new Reference("events", record.event())));
    }

    /** A published record of a published event, by which it is known. */
    record PublicRecord(UUID event, String eventSlug, Text title, Text alternative) {
        String path() {
            return "/events/" + eventSlug + "#record";
        }
    }

    private final class PublicRecords implements PublicKind.Reading<PublicRecord> {
        private static final String SELECT = """
                select r.event_id, e.slug, r.title_sk, r.title_en, r.alternative_sk, r.alternative_en
                from graphic_record r
                join event e on e.partnership_id = r.partnership_id and e.id = r.event_id
                where r.partnership_id = :partnership and r.publication = 'published'
                  and e.publication = 'published' and not e.archived
                """;

        @Override
        public String ids() {
            return "select event_id as id from graphic_record where partnership_id = :partnership";
        }

        @Override
        public List<PublicRecord> after(UUID id, int limit) {
            return db.sql(SELECT + " and r.event_id > :id order by r.event_id limit :limit")
                    .set("id", id)
                    .set("limit", limit)
                    .list(this::record);
        }

        @Override
        public List<PublicRecord> these(Collection<UUID> ids) {
            return db.sql(SELECT + " and r.event_id = any (cast(:ids as uuid[])) order by r.event_id")
                    .set("ids", ids)
                    .list(this::record);
        }

        private PublicRecord record(Row row) {
            return new PublicRecord(
                    row.uuid("event_id"), row.string("slug"), row.text("title"), row.text("alternative"));
        }
    }

    Optional<GraphicRecord> of(UUID event) {
        return Optional.ofNullable(of(List.of(event)).get(event));
    }

    /** Those of the event's record, which nobody else changes until this transaction ends. */
    Optional<Drawings> drawings(UUID event) {
        return db.sql("""
                select file_id, waiting_file_id, publication from graphic_record
                where partnership_id = :partnership and event_id = :event for update
                """)
                .set("event", event)
                .first(row -> new Drawings(
                        row.uuid("file_id"),
                        row.uuidOrNull("waiting_file_id"),
                        row.constant("publication", Publication.class)));
    }

    /** Begins a record with a drawing and no words. */
    void add(UUID event, UUID file, int version) {
        db.sql("""
                insert into graphic_record (partnership_id, event_id, file_id, title_sk, author, alternative_sk,
                    publication, version, changed_at)
                values (:partnership, :event, :file, '', '', '', 'draft', :version, :now)
                """)
                .set("event", event)
                .set("file", file)
                .set("version", version)
                .set("now", clock.instant())
                .run();
    }

    void setDrawings(UUID event, UUID shown, @Nullable UUID waiting) {
        db.sql("""
                update graphic_record
                set file_id = :shown, waiting_file_id = cast(:waiting as uuid), version = version + 1,
                    changed_at = :now
                where partnership_id = :partnership and event_id = :event
                """)
                .set("event", event)
                .set("shown", shown)
                .set("waiting", waiting)
                .set("now", clock.instant())
                .run();
    }

    @Override
    public String kind() {
        return "graphic-record";
    }

    @Override
    public Class<GraphicRecordDraft> draft() {
        return GraphicRecordDraft.class;
    }

    @Override
    public Optional<Edition<GraphicRecordDraft>> locked(UUID event) {
        return drawings(event)
                .flatMap(drawings -> of(event))
                .map(record -> new Edition<>(record.draft(), record.version()));
    }

    @Override
    public void change(UUID event, GraphicRecordDraft draft, int version) {
        db.sql("""
                update graphic_record
                set title_sk = :title_sk, title_en = :title_en, author = :author, alternative_sk = :alternative_sk,
                    alternative_en = :alternative_en, publication = :publication, version = version + 1,
                    changed_at = :now
                where partnership_id = :partnership and event_id = :event and version = :version
                """)
                .set("event", event)
                .set("version", version)
                .set("title", draft.title())
                .set("author", draft.author())
                .set("alternative", draft.alternative())
                .set("publication", draft.publication())
                .set("now", clock.instant())
                .run();
    }

    void remove(UUID event) {
        db.sql("delete from graphic_record where partnership_id = :partnership and event_id = :event")
                .set("event", event)
                .run();
    }

    boolean isPublished(UUID file) {
        return db.sql("""
                select exists (
                    select from graphic_record r
                    join event e on e.partnership_id = r.partnership_id and e.id = r.event_id
                    where r.partnership_id = :partnership and r.file_id = :file and r.publication = 'published'
                      and e.publication = 'published' and not e.archived) as published
                """).set("file", file).one(row -> row.bool("published"));
    }

    private static GraphicRecord record(Row row) {
        var waiting = row.uuidOrNull("waiting_file_id");
        return new GraphicRecord(
                Picture.of(row.uuid("file_id"), row.strings("sizes")),
                waiting == null ? null : Picture.of(waiting, row.strings("waiting_sizes")),
                row.text("title"),
                row.string("author"),
                row.text("alternative"),
                row.constant("publication", Publication.class),
                row.integer("version"));
    }
}
