package sk.jadro.documents;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import sk.jadro.base.db.Db;
import sk.jadro.base.db.Ids;
import sk.jadro.base.db.PublicTables;
import sk.jadro.base.db.Row;
import sk.jadro.base.db.Statement;
import sk.jadro.base.edit.WrittenStore;
import sk.jadro.base.open.News;
import sk.jadro.base.open.PublicKind;
import sk.jadro.base.open.Reference;
import sk.jadro.base.section.Hold;
import sk.jadro.base.subject.Subject;
import sk.jadro.base.subject.Subjects;
import sk.jadro.base.text.Markdown;

/** Writes what documents are and reads it; {@link DocumentLists} has the lists. Called inside the partnership. */
@Component
class DocumentStore extends WrittenStore<Document, DocumentDraft> implements PublicKind.Reading<Document> {
    private static final String COLUMNS = """
            d.id, d.number as document_number, d.about_kind, d.about_id, d.title_sk, d.title_en, d.summary_sk, d.summary_en, d.link, d.archived,
            d.version,
            """;

    /** What everybody may take away. */
    static final String PUBLIC =
            " and not d.archived and (f.number is not null or d.link is not null) and (d.about_id is null or subject.shown) ";

    private final String select;

    DocumentStore(Db db, Subjects subjects, Clock clock) {
        super(db, clock, "document", COLUMNS, DocumentDraft.class, Document::edition);
        this.select = "select " + COLUMNS + DocumentFileStore.COLUMNS + "," + Subjects.COLUMNS + """
                from document d
                left join lateral (
                    select f.number, f.kind, f.size, f.digest, f.news_sk, f.news_en, f.sent_at, f.taken_back_at
                    from document_file f
                    where f.partnership_id = :partnership and f.document_id = d.id and f.taken_back_at is null
                    order by f.number desc limit 1) f on true
                """
                + subjects.join("d") + "where d.partnership_id = :partnership ";
    }

    @Bean
    static PublicTables documentTables() {
        return PublicTables.of("document", "document_file");
    }

    @Bean
    PublicKind<Document> publicDocuments() {
        return PublicKind.of("document", "documents", "documents.document", Document::id, Document::path, this)
                .title("documents.title", Document::title)
                .text(
                        "summary",
                        "documents.summary",
                        document -> document.draft().summary())
                .code("format", "documents.format", document -> of(document, DocumentFile::kind))
                .number("bytes", "documents.bytes", document -> of(document, DocumentFile::size))
                .number("edition", "documents.edition", document -> of(document, DocumentFile::number))
                .time("sent", "documents.sent", document -> of(document, DocumentFile::sent))
                .reference(
                        "about",
                        "documents.about",
                        document -> Optional.ofNullable(document.subject())
                                .map(Subject::id)
                                .orElse(null))
                .told(DocumentStore::news);
    }

    /** What its sender says is new in it, or else what it is. */
    private static News news(Document document) {
        var said = of(document, DocumentFile::news);
        var text = said == null || said.isBlank() ? document.draft().summary() : said;
        return News.of("documents.told", words -> Markdown.literals(text.in(words.lang())))
                .about(Optional.ofNullable(document.subject())
                        .map(Subject::reference)
                        .orElse(null))
                .again(of(document, DocumentFile::number));
    }

    /** Of its latest file; null while there is none. */
    private static <V> @Nullable V of(Document document, Function<DocumentFile, V> value) {
        var file = document.file();
        return file == null ? null : value.apply(file);
    }

    /** Each with its latest file and what it is of. */
    String select() {
        return select;
    }

    @Override
    public Optional<Document> byId(UUID id) {
        return db.sql(select + "and d.id = :id").set("id", id).first(this::thing);
    }

    Optional<Document> byNumber(int number) {
        return db.sql(select + "and d.number = :number").set("number", number).first(this::thing);
    }

    @Override
    public List<Document> after(UUID id, int limit) {
        return db.sql(select + PUBLIC + "and d.id > :id order by d.id limit :limit")
                .set("id", id)
                .set("limit", limit)
                .list(this::thing);
    }

    @Override
    public List<Document> these(Collection<UUID> ids) {
        return db.sql(select + PUBLIC + "and d.id = any (cast(:ids as uuid[])) order by d.id")
                .set("ids", ids)
                .list(this::thing);
    }

    @Override
    public UUID add(DocumentDraft draft) {
        return add(draft, false);
    }

    /** Gives it the next number; two that are written at once wait for each other. */
    UUID add(DocumentDraft draft, boolean sample) {
        var id = Ids.next();
        db.takeTurn();
        set(db.sql("""
                insert into document (
                    partnership_id, id, number, about_kind, about_id, title_sk, title_en, summary_sk, summary_en, link, sample,
                    changed_at)
                select :partnership, :id, coalesce(max(number), 0) + 1, :about_kind, cast(:about_id as uuid), :title_sk, :title_en,
                    :summary_sk, :summary_en, cast(:link as text), :sample, :now
                from document where partnership_id = :partnership
                """), draft).set("id", id).set("sample", sample).run();
        return id;
    }

    @Override
    public void change(UUID id, DocumentDraft draft, int version) {
        set(db.sql("""
                update document
                set about_kind = :about_kind, about_id = cast(:about_id as uuid), title_sk = :title_sk, title_en = :title_en,
                    summary_sk = :summary_sk, summary_en = :summary_en, link = cast(:link as text), version = version + 1, sample = false, changed_at = :now
                where partnership_id = :partnership and id = :id and version = :version
                """), draft).set("id", id).set("version", version).run();
    }

    private Statement set(Statement statement, DocumentDraft draft) {
        return Reference.set(statement, "about", draft.about())
                .set("title", draft.title())
                .set("summary", draft.summary())
                .set("link", draft.link())
                .set("now", clock.instant());
    }

    /** Takes the invented ones out of sight. */
    void withdrawSample() {
        db.sql("""
                update document set archived = true, version = version + 1, changed_at = :now
                where partnership_id = :partnership and sample
                """).set("now", clock.instant()).run();
    }

    /** What somebody real put here holds what it is of. */
    @Bean
    static Hold documentsHoldWhatTheyAreOf(Db db) {
        return thing -> db.sql("""
                select exists (
                    select from document
                    where partnership_id = :partnership and about_id = :thing and not sample and not archived) as held
                """).set("thing", thing).one(row -> row.bool("held"));
    }

    @Override
    protected Document thing(Row row) {
        return new Document(
                row.uuid("id"),
                row.integer("document_number"),
                new DocumentDraft(
                        Reference.of(row, "about"), row.text("title"), row.text("summary"), row.stringOrNull("link")),
                Subjects.of(row),
                row.integerOrNull("number") == null ? null : DocumentFileStore.file(row),
                row.bool("archived"),
                row.integer("version"));
    }
}
